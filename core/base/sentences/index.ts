import type { Bank, Names } from '../../language/sentences/index.js';

/** The sentences that a city says in every language, ready to be read and said; an empty bank for a city without any. */
export interface CitySentences {
  readonly bank: Bank;
  /** What sections, measures and places are called in a language. */
  readonly names: Names;
}

/** The token by which they are injected. */
export const CITY_SENTENCES = Symbol('CitySentences');
