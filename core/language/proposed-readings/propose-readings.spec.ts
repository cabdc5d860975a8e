import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseReadings, withoutReadings } from '../readings.js';
import { alignReading } from './aligned.js';
import { knownWords } from './known-words.js';
import type { Analyse } from './morpheme.js';
import { partsWithReadings, proposeReadings, writtenReadings } from './propose-readings.js';

/** A dictionary of a few words that takes every other sign for a word of its own. */
const DICTIONARY: Readonly<Record<string, string>> = {
  環境: 'かんきょう',
  公園: 'こうえん',
  開き: 'ひらき',
  境: 'きょう',
  町: 'まち',
  東: 'ひがし',
};
const analyse: Analyse = async (text) => {
  const pieces = [];
  for (let start = 0; start < text.length; ) {
    const surface =
      Object.keys(DICTIONARY).find((word) => text.startsWith(word, start)) ?? text[start] ?? '';
    pieces.push({ surface, start, reading: DICTIONARY[surface], kind: ['名詞'] });
    start += surface.length;
  }
  return pieces;
};
const readOf = async (text: string, known: [string, string][] = []) => {
  const { plain, words } = await proposeReadings(text, knownWords(known), analyse);
  return writtenReadings(partsWithReadings(plain, words));
};

describe('proposed readings', () => {
  it('take the longest of the known words, and short ones only where they are words', async () => {
    const known: [string, string][] = [
      ['境', 'さかい'],
      ['境東町', 'さかいあずまちょう'],
      ['東町', 'ひがしまち'],
    ];
    expect(await readOf('境東町と境と環境', known)).toBe(
      '{境東町|さかいあずまちょう}と{境|さかい}と{環境|かんきょう}',
    );
  });

  it('leave what the writer gave, whatever the list says', async () => {
    expect(await readOf('{境|けい}の境', [['境', 'さかい']])).toBe('{境|けい}の{境|さかい}');
  });

  it('give kana no reading and leave a word that nobody knows without one', async () => {
    expect(await readOf('公園を開きます。鬱')).toBe('{公園|こうえん}を{開|ひら}きます。鬱');
  });

  it('never change a text', async () => {
    const sign = fc.constantFrom(
      '境',
      '東',
      '町',
      '公園',
      '4',
      '月',
      '{',
      '|',
      '}',
      ' ',
      '😀',
      '鬱',
      'か',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign), async (signs) => {
        const text = signs.join('');
        expect(withoutReadings(await readOf(text, [['東町', 'あずまちょう']]))).toBe(
          withoutReadings(text),
        );
      }),
    );
  });
});

describe('a reading along its word', () => {
  it.each([
    ['引き続き', 'ひきつづき', '{引|ひ}き{続|つづ}き'],
    ['申し込み', 'もうしこみ', '{申|もう}し{込|こ}み'],
    ['お知らせ', 'おしらせ', 'お{知|し}らせ'],
    ['大人', 'おとな', '{大人|おとな}'],
    ['カーブの先', 'カーブのさき', 'カーブの{先|さき}'],
    ['違え', 'まちがう', '{違え|まちがう}'],
  ])('%s', (word, reading, written) => {
    expect(writtenReadings(alignReading(word, reading))).toBe(written);
    expect(parseReadings(written).length).toBeGreaterThan(0);
  });
});
