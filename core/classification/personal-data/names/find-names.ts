import type { Rule } from '../rule.js';
import { findChineseNames } from './chinese.js';
import { findJapaneseNames } from './japanese.js';
import { isKnownPerson } from './known.js';
import { findKoreanNames } from './korean.js';
import { findLatinNames } from './latin.js';
import { findNepaliNames } from './nepali.js';
import { isOfficial } from './officials.js';

/** Names of people, in five scripts: by the words around them, and by lists of common ones; not of those whom everybody knows, nor of mayors. */
export const findNames: Rule = (page) =>
  [
    ...findLatinNames(page),
    ...findJapaneseNames(page),
    ...findKoreanNames(page),
    ...findChineseNames(page),
    ...findNepaliNames(page),
  ]
    .filter((find) => !isKnownPerson(page.view.text, find) && !isOfficial(page.view.text, find))
    .sort((a, b) => a.start - b.start || b.end - a.end);
