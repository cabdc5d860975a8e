import type { Rule } from '../rule.js';
import { findChineseNames } from './chinese.js';
import { findJapaneseNames } from './japanese.js';
import { joinedTo } from './joined.js';
import { isKnownPerson } from './known.js';
import { findKoreanNames } from './korean.js';
import { findLatinNames } from './latin.js';
import { findNepaliNames } from './nepali.js';
import { isOfficial } from './officials.js';

/** Names of people, in five scripts: by the words around them, by lists of common ones, and by who stands beside; not of those whom everybody knows, nor of mayors. */
export const findNames: Rule = (page) => {
  const { text } = page.view;
  const isSomebody = (find: ReturnType<Rule>[number]): boolean =>
    !isKnownPerson(text, find) && !isOfficial(text, find);
  const names = [
    ...findLatinNames(page),
    ...findJapaneseNames(page),
    ...findKoreanNames(page),
    ...findChineseNames(page),
    ...findNepaliNames(page),
  ].filter(isSomebody);
  return [...names, ...joinedTo(text, names, page.city.places).filter(isSomebody)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
};
