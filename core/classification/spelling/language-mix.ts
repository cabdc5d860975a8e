import type { Normal } from './normalise.js';

const KANA = /[\u3041-\u3096\u30fc]/g;
const LATIN_WORD = /[a-z]+/g;
/** A word of another language is not worth nothing: people mix, and borrow. */
const FOREIGN = 0.3;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * How much the words of each language count in this text (1: it is probably written in it). Letters tell Japanese
 * from Chinese; the small words tell the languages in Latin letters apart, where "air" is water for one of them.
 */
export const languageFactors = (
  { folded }: Normal,
  common: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> => {
  const factors = new Map<string, number>();
  const words = folded.match(LATIN_WORD) ?? [];
  let best = 0;
  for (const [lang, small] of common) {
    let hits = 0;
    for (const word of words) if (small.has(word)) hits++;
    factors.set(lang, hits);
    best = Math.max(best, hits);
  }
  for (const [lang, hits] of factors)
    factors.set(lang, best ? FOREIGN + (1 - FOREIGN) * (hits / best) ** 2 : 1);
  const kana = count(folded, KANA);
  factors.set('ja', kana || !folded ? 1 : 0.6);
  factors.set('zh-Hans', kana ? FOREIGN : 1);
  return factors;
};
