import type { Names } from './slots/say.js';

/** What sections, measures and places are called, by their Japanese name and then by language. Plain data. */
export interface NameTable {
  readonly section: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly measure: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly place: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const namesOf =
  (table: NameTable): Names =>
  (kind, japanese, lang) => {
    const own = table[kind];
    return Object.hasOwn(own, japanese) ? own[japanese]?.[lang] : undefined;
  };
