import type { Rule } from '../rule.js';
import { findChineseNames } from './chinese.js';
import { findJapaneseNames } from './japanese.js';
import { findKoreanNames } from './korean.js';
import { findLatinNames } from './latin.js';
import { findNepaliNames } from './nepali.js';

/** Names of people, in five scripts: by the words around them, and by lists of common ones. */
export const findNames: Rule = (page) =>
  [
    ...findLatinNames(page),
    ...findJapaneseNames(page),
    ...findKoreanNames(page),
    ...findChineseNames(page),
    ...findNepaliNames(page),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
