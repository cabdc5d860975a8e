import { expect, test } from '@jest/globals';
import {
  checkPlainJapanese,
  PLAIN_RULES,
  type PlainRule,
} from '../../core/language/plain-japanese/index.js';
import { CITY_TEXTS, filesOf, messagesOf } from './messages.js';

const texts = [...messagesOf('ja-simple')];

/** Offices are written as on the sign at their door, however many kanji in a row. */
const exemptIn = (key: string): PlainRule[] =>
  key.startsWith('city:section.') ? ['kanji-run'] : [];

const faults = (key: string, text: string) =>
  checkPlainJapanese(text, { exempt: exemptIn(key) }).map(
    ({ rule, found }) => `${key}: ${PLAIN_RULES[rule]} (${rule}: ${found})`,
  );

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(50);
});

test.each([...filesOf('ja-simple'), CITY_TEXTS])('ja-simple/%s is plain Japanese', (file) => {
  const ofFile = texts.filter(([key]) => key.startsWith(`${file.replace('.json', '')}:`));
  expect(ofFile.flatMap(([key, text = '']) => faults(key, text))).toEqual([]);
});
