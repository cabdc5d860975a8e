import type { ReadingPart } from '../readings.js';
import { hasKanji, KANJI, toHiragana } from './kana.js';

const RUNS = new RegExp(`[${KANJI}]+|[^${KANJI}]+`, 'gu');
const escaped = (text: string) => text.replace(/[.*+?^$\\{}()|[\]]/g, '\\$&');

/**
 * A word with its reading in parts, so that kana carry no reading: `引き続き`, `ひきつづき` is 引(ひ) き 続(つづ) き.
 * Where the kana of the word do not stand in the reading, the whole word carries it.
 */
export const alignReading = (word: string, reading: string): ReadingPart[] => {
  const runs = word.match(RUNS) ?? [];
  if (!hasKanji(word)) return [word];
  const sound = toHiragana(reading);
  // The first kana behind a kanji may sound like the kanji's end, so the shortest way is tried from the left.
  const pattern = runs.map((run) => (hasKanji(run) ? '(.+?)' : escaped(toHiragana(run)))).join('');
  const found = new RegExp(`^${pattern}$`, 'u').exec(sound);
  if (!found) return [{ base: word, reading: sound }];
  let next = 1;
  return runs.map((run) => (hasKanji(run) ? { base: run, reading: found[next++] ?? '' } : run));
};
