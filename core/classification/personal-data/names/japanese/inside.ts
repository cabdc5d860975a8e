import { matchesOf } from '../../spans.js';
import { NOUNS_LIKE_NAMES } from '../data/japanese/not-bare.js';
import { wordSet } from '../data/word-list.js';
import { isAlsoWord, isGivenName, isSurnameBeside } from '../han-names.js';
import { isOtherWord, isTitledWord } from '../japanese-words.js';
import type { NameRun } from '../name-runs.js';
import { isJapanese } from './bare.js';
import { isGivenLikeWord } from './wide-given.js';

const nouns = wordSet(NOUNS_LIKE_NAMES);
/** A row of kanji longer than a name: words stand in it without a sign between. */
const ROW = /[\u3400-\u9fff々ヶ]{5,24}/g;

const isFamily = (word: string): boolean =>
  isSurnameBeside(word) && !isAlsoWord(word) && !nouns.has(word);
const isGiven = (word: string): boolean =>
  isGivenName(word) &&
  !isAlsoWord(word) &&
  !isGivenLikeWord(word) &&
  !isOtherWord(word) &&
  !isTitledWord(word) &&
  !nouns.has(word);

/** 口座名義磯貝雅之個人: a family and a given name, both known, wherever they stand in a longer row of kanji. */
export const insideRows = (text: string): NameRun[] => {
  const runs: NameRun[] = [];
  if (!isJapanese(text)) return runs;
  for (const { 0: row, index } of matchesOf(text, ROW))
    for (let at = 0; at + 4 <= row.length; at++)
      for (const [family, given] of [
        [2, 3],
        [3, 2],
        [2, 2],
        [3, 3],
      ] as const) {
        const end = at + family + given;
        if (end > row.length || !isFamily(row.slice(at, at + family))) continue;
        if (!isGiven(row.slice(at + family, end))) continue;
        runs.push({
          start: index + at,
          end: index + end,
          word: row.slice(at, end),
          script: 'han',
        });
        at = end - 1;
        break;
      }
  return runs;
};
