import type { Page, PersonalFind, Rule } from '../rule.js';
import { closeNames } from './latin/close.js';
import { cuedNames } from './latin/cued.js';
import { edgeNames, initialNames, romajiNames } from './latin/edges.js';
import { heardNames } from './latin/heard.js';
import { listedNames } from './latin/listed.js';
import { openingNames } from './latin/opening.js';
import { rowNames } from './latin/rows.js';
import {
  besideNames,
  explained,
  holders,
  nepaliSelves,
  shortSelves,
  smallSelves,
} from './latin/selves.js';
import { signatures } from './latin/signature.js';
import { languagesOf, type Text } from './latin/text.js';
import { toldNames } from './latin/told.js';
import { unknownNames } from './latin/unknown.js';
import { vietnameseNames } from './latin/vietnamese.js';
import { vietnameseHeard } from './latin/vietnamese-heard.js';
import { type LatinWord, latinWords } from './latin/words.js';

/** The words that no earlier rule has taken; both lists are in order. */
const freeOf = (words: readonly LatinWord[], taken: readonly PersonalFind[]): LatinWord[] => {
  let next = 0;
  return words.filter(({ start, end }) => {
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const find = taken[next];
    return !find || find.start >= end;
  });
};

/** Names in Latin letters, in sentences of any language. */
export const findLatinNames: Rule = ({ view: { text }, whole, city: { places }, taken }: Page) => {
  const words = freeOf(latinWords(text), taken);
  if (words.length === 0) return [];
  const t: Text = { text, words, places };
  whole.languages ??= languagesOf(words);
  const langs = whole.languages;
  return [
    ...cuedNames(t, langs),
    ...edgeNames(t),
    ...toldNames(t),
    ...openingNames(t),
    ...romajiNames(t),
    ...initialNames(t),
    ...listedNames(t),
    ...vietnameseNames(t),
    ...rowNames(t),
    ...heardNames(t),
    ...vietnameseHeard(t),
    ...unknownNames(t),
    ...closeNames(t),
    ...signatures(t),
    ...nepaliSelves(t),
    ...smallSelves(t),
    ...holders(t),
    ...shortSelves(t),
    ...besideNames(t),
    ...explained(t),
  ];
};
