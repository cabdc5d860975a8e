import type { View } from '../../reading/view.js';
import type { Slip } from '../../slip.js';
import { slipOf } from '../name-slip.js';
import { CITIES } from './cities.js';

const KATAKANA = '[ァ-ヺー]';
const LETTER = '[\\p{L}\\p{M}]';
/** No part of another word: not リマ of リマインド. Postpositions are written onto names in Nepali. */
const bounded = (ways: string, base: string): RegExp => {
  const [before, behind] =
    base === 'ja' ? [KATAKANA, KATAKANA] : [LETTER, base === 'ne' ? '' : LETTER];
  const any = `(?:${ways.normalize('NFKC')})`;
  return base === 'zh' || base === 'ko'
    ? new RegExp(any, 'u')
    : new RegExp(`(?<!${before})${any}${behind && `(?!${behind})`}`, 'iu');
};
const cities = CITIES.map((row) => {
  const compiled = new Map<string, RegExp>();
  return (base: string): RegExp | undefined => {
    const ways = row[base];
    if (!ways) return undefined;
    const known = compiled.get(base) ?? bounded(ways, base);
    compiled.set(base, known);
    return known;
  };
});

/** Cities of other countries that the source names and the target does not: five, in Filipino, is no Lima. */
export const compareCities = (source: View, target: View): Slip[] =>
  cities.flatMap((patternOf) => {
    const [here, there] = [patternOf(source.base), patternOf(target.base)];
    const found = here?.exec(source.text);
    if (!found || !there || /^\p{Ll}/u.test(found[0]) || there.test(target.text)) return [];
    return [slipOf(source, { from: found.index, to: found.index + found[0].length }, 'missing')];
  });
