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

/** `city.name` is what every city says of itself. */
type CommonKey = 'city.name' | Leaves<typeof common> | Leaves<typeof errors>;

/** Keys of a resident's page: one that nobody wrote, or that only the desk loads, does not type-check. */
export type ResidentKey = CommonKey | Leaves<typeof resident>;
/** Keys of the desk; see `messages.server.ts` for which files a page loads. */
export type DeskKey = CommonKey | Leaves<typeof staff>;
