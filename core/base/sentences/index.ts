import type { Bank, Names } from '../../language/sentences/index.js';

/** The sentences that a city says in every language, ready to be read and said; an empty bank for a city without any. */
export interface CitySentences {
  readonly bank: Bank;
  /** What sections, measures and places are called in a language. */
  readonly names: Names;
  /** Words of the city's work, each with the ways in which a language may say it. */
  readonly terms: readonly Readonly<Record<string, readonly string[]>>[];
}

/** The token by which they are injected. */
export const CITY_SENTENCES = Symbol('CitySentences');
