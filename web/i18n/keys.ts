import type common from '../../locales/ja/common.json';
import type errors from '../../locales/ja/errors.json';
import type resident from '../../locales/ja/resident.json';
import type staff from '../../locales/ja/staff.json';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutCategory<K extends string> = K extends `${infer Base}_${Category}` ? Base : K;
type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Path}${WithoutCategory<K>}`
    : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** Every key of the Japanese files, so that a key nobody wrote does not type-check. */
export type WordKey =
  | Leaves<typeof common>
  | Leaves<typeof errors>
  | Leaves<typeof resident>
  | Leaves<typeof staff>;
