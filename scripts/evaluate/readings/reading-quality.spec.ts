import { afterAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { loadKnownReadings } from '../../../core/infra/city-data.js';
import { readDataLines } from '../../../core/infra/data-file.js';
import { readCity } from '../../../core/infra/read-city.js';
import { LinderaThread } from '../../../core/infra/readings/lindera-thread.js';
import {
  EVERYDAY_WORDS,
  knownWords,
  proposeReadings,
  type ReadWord,
} from '../../../core/language/proposed-readings/index.js';
import { judgeReadings } from './reading-quality.js';

const analyser = new LinderaThread();
afterAll(() => analyser.close());

it('are words of staff sentences with local names still read as people read them?', async () => {
  const rows = readDataLines(
    z.object({ text: z.string(), read: z.string() }),
    'test/voices/readings-own.jsonl',
  );
  const known = knownWords([...EVERYDAY_WORDS, ...loadKnownReadings(readCity('cities/isesaki'))]);
  const judged = [];
  for (const { text, read } of rows) {
    const { words } = await proposeReadings(text, known, (part) => analyser.analyse(part));
    judged.push(...judgeReadings(read, words));
  }
  const right = judged.filter((word) => word.right).length;
  expect(judged.length).toBeGreaterThan(450);
  expect(right / judged.length).toBeGreaterThanOrEqual(0.99);
});

describe('the judge of readings', () => {
  const word = (text: string, start: number, reading: string): ReadWord => ({
    word: text,
    start,
    end: start + text.length,
    reading,
    source: 'dictionary',
  });

  it('does not mind where words are parted', () => {
    const proposed = [word('道路', 0, 'どうろ'), word('課', 2, 'か')];
    expect(judgeReadings('{道路課|どうろか}です', proposed)).toMatchObject([{ right: true }]);
  });

  it('takes digits for read by whoever left them unread, and nothing else', () => {
    const ten = [word('10分', 0, 'じゅっぷん')];
    expect(judgeReadings('10{分|ぷん}', ten)).toMatchObject([{ right: true }]);
    expect(judgeReadings('10{分|ふん}', ten)).toMatchObject([{ right: false }]);
  });

  it('takes a word without a reading for wrong', () => {
    expect(judgeReadings('{柵|さく}', [])).toMatchObject([{ right: false, wanted: 'さく' }]);
  });
});
