import type { View } from '../../reading/view.js';
import type { Slip } from '../../slip.js';
import { slipOf } from '../name-slip.js';
import { PEOPLES } from './peoples.js';

const peoples = PEOPLES.map((row) =>
  Object.fromEntries(
    Object.entries(row).map(([base, ways]) => [
      base,
      new RegExp(
        `${/^\p{Script=Latin}/u.test(ways) ? '(?<![\\p{L}\\p{M}])' : ''}(?:${ways.normalize('NFKC')})`,
        'iu',
      ),
    ]),
  ),
);

/** Languages, whichever. */
const ANY_LANGUAGE: Readonly<Record<string, RegExp>> = {
  ja: /外国語|多言語|言語|母語|(?:国|いろいろ)の(?:言葉|ことば)/,
  en: /languages\b/i,
  es: /idiomas|lenguas/i,
  pt: /idiomas|línguas/i,
  vi: /ngôn ngữ|tiếng nước ngoài/i,
  id: /bahasa asing|berbagai bahasa/i,
  fil: /mga wika|wikang banyaga/i,
  ko: /외국어|언어/,
  zh: /外语|语言|多语/,
  ne: /भाषाहरू|विदेशी भाषा/,
};

/** Languages and peoples that one text names and the other does not. */
export const comparePeoples = (source: View, target: View): Slip[] =>
  peoples.flatMap((row) => {
    const [a, b] = [row[source.base]?.exec(source.text), row[target.base]?.exec(target.text)];
    if (!row[source.base] || !row[target.base] || Boolean(a) === Boolean(b)) return [];
    // Languages of other countries: in ours, says the translation.
    if (ANY_LANGUAGE[(a ? target : source).base]?.test((a ? target : source).text)) return [];
    const [view, found, side] = a
      ? ([source, a, 'missing'] as const)
      : ([target, b, 'added'] as const);
    return found
      ? [slipOf(view, { from: found.index, to: found.index + found[0].length }, side)]
      : [];
  });
