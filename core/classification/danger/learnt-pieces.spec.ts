import { describe, expect, it } from '@jest/globals';
import { withoutReadings } from './alike/index.js';
import type { DangerVoice } from './danger-classes.js';
import { learnPieces, piecesOf, placeOf, readLearnt, writeLearnt } from './learnt-pieces.js';

const voice = (text: string, danger: DangerVoice['danger'] = []): DangerVoice => ({
  lang: 'en',
  text,
  danger,
});
const VOICES = [
  ...['the roof burns here', 'the shed burns here', 'a van burns here'].map((text) =>
    voice(text, ['fire-accident']),
  ),
  ...['the roof leaks here', 'the shed stands here', 'a van parks here'].map((text) => voice(text)),
];
const learnt = learnPieces(VOICES);
const weightOf = (word: string): number =>
  piecesOf(word).reduce((sum, piece) => sum + (learnt[placeOf(piece)] ?? 0), 0);

describe('what pieces have learnt', () => {
  it('weighs what only those in danger say, and not what everybody says', () => {
    expect(weightOf('burns')).toBeGreaterThan(Math.abs(weightOf('here')) * 3);
    expect(weightOf('leaks')).toBeLessThan(0);
  });
  it('is the same for the same voices', () => {
    expect(learnPieces(VOICES)).toEqual(learnt);
  });
  it('comes back from its file as good as it was', () => {
    const read = readLearnt(writeLearnt(learnt));
    expect(read).toHaveLength(learnt.length);
    const worst = read.reduce((most, w, i) => Math.max(most, Math.abs(w - (learnt[i] ?? 0))), 0);
    expect(worst).toBeLessThan(0.025);
  });
});

it.each([
  ['アパートから 火(ひ)が 出(で)ています', 'アパートから 火が 出ています'],
  ['会社（かいしゃ）の人', '会社の人'],
  ['公園(市役所の前)です', '公園(市役所の前)です'],
  ['my boss (he is kind)', 'my boss (he is kind)'],
])('the readings behind words are no words: %s', (written, read) => {
  expect(withoutReadings(written)).toBe(read);
});
