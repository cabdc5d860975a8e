import { describe, expect, it } from '@jest/globals';
import { findSlips } from '../find-slips.js';
import { inNepali, readingsOf, soundOfDevanagari } from './sound.js';

/** Is another person told from the one whom the answer names? */
const FAMILIES = new Set(['大沢', '飯島', '小川', '出口', '久保', '宮下']);
const PEOPLE = {
  isFamily: (name: string) => FAMILIES.has(name),
  isFamilyBeside: (name: string) => FAMILIES.has(name),
  isGiven: () => false,
  families: new Set(['おおさわ', 'おかだ']),
  givens: new Set<string>(),
};
const namesIn = (ja: string, lang: string, text: string): string[] =>
  findSlips({ text: ja, lang: 'ja' }, { text, lang }, { people: PEOPLE })
    .filter(({ kind }) => kind === 'name')
    .map(({ value }) => value);
const JA = '改善しないときは、環境保全課の大沢までご連絡ください。';

describe('a name behind a post', () => {
  it.each([
    ['en', 'If it does not improve, contact Osawa at the Environment Division.'],
    ['ne', 'सुधार नभए वातावरण संरक्षण शाखाका ओसावालाई खबर गर्नुहोस्।'],
  ])('is the same in %s', (lang, text) => {
    expect(namesIn(JA, lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'If it does not improve, contact Okada at the Environment Division.'],
    ['ne', 'सुधार नभए वातावरण संरक्षण शाखाका ओकावालाई खबर गर्नुहोस्।'],
  ])('is another in %s', (lang, text) => {
    expect(namesIn(JA, lang, text)).toContain('大沢');
  });

  it('is the same where plain Japanese writes it in kana', () => {
    expect(namesIn('担当は道路課の飯島です。', 'ja-simple', '道路課の いいじまです。')).toEqual([]);
    expect(namesIn('担当は道路課の飯島です。', 'ja-simple', '道路課の いいだです。')).toContain(
      '飯島',
    );
  });

  it('is lost only where another may stand in its place', () => {
    expect(namesIn(JA, 'en', 'If it does not improve, ask the Environment Division.')).toEqual([]);
    expect(namesIn(JA, 'en', 'Environment Division. Contact: Okada.')).toContain('大沢');
  });

  it('is no longer one that only begins like it', () => {
    expect(namesIn('環境課の久保です。', 'en', 'I am Kubo of the Environment Section.')).toEqual(
      [],
    );
    expect(
      namesIn('環境課の久保です。', 'en', 'I am Kubota of the Environment Section.'),
    ).toContain('久保');
  });

  it('is read before a given name in kana', () => {
    const [ja, en] = ['宮下さおりさんのお話です。', 'Here is a talk by Saori'];
    expect(namesIn(ja, 'en', `${en} Miyashita.`)).toEqual([]);
    expect(namesIn(ja, 'en', `${en} Miyamoto.`)).toContain('宮下');
  });

  it('is none where the house of somebody is meant', () => {
    expect(namesIn('図書館の出口です。', 'en', 'It is where people leave the library.')).toEqual(
      [],
    );
  });
});

it('a family is heard in Nepali as it is read, whatever its kanji mostly are', () => {
  expect(readingsOf('小川', 2).map(inNepali)).toContain(soundOfDevanagari('ओगावा'));
});
