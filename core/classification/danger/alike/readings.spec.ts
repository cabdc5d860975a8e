import { expect, it } from '@jest/globals';
import { withoutReadings } from './readings.js';

it.each([
  ['アパートから 火(ひ)が 出(で)ています', 'アパートから 火が 出ています'],
  ['会社（かいしゃ）の人', '会社の人'],
  ['公園(市役所の前)です', '公園(市役所の前)です'],
  ['my boss (he is kind)', 'my boss (he is kind)'],
])('the readings behind words are no words: %s', (written, read) => {
  expect(withoutReadings(written)).toBe(read);
});
