import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kanjiSounds } from '../../language/fold/by-ear/index.js';
import { buildRespell } from './wrong-kanji.js';

const sounds = kanjiSounds(
  ['こうつう 交通', 'いいん 委員', 'しんさ 審査 診査', 'きかん 機関 期間'],
  [
    '審 しん',
    '真 しん ま',
    '査 さ',
    '交 こう',
    '口 こう くち',
    '通 つう とおり',
    '痛 つう いた',
    '会 かい',
    '機 き',
  ],
);
const respell = buildRespell(
  ['交通の審査会', '審査', '委員', '期間', '期間', '機関'],
  () => sounds,
);

describe('kanji that were meant', () => {
  it.each([
    ['口通が不便です', '交通が不便です'],
    ['真査会の日は', '審査会の日は'],
    ['市内口痛を', '市内交通を'],
    ['口座の真儀', undefined],
    ['交通が不便です', undefined],
    ['通学路の委員', undefined],
  ])('%s: %s', (written, meant) => {
    expect(respell(written)).toBe(meant);
  });

  it('a wall of kanji stays as it is, and takes no time', () => {
    const started = performance.now();
    expect(respell(`${'口'.repeat(200_000)}の${'痛真'.repeat(50_000)}`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('of several with one sound it is the one that is said most', () => {
    const two = buildRespell(['機関', '期間', '期間'], () =>
      kanjiSounds(['きかん 期間 機関 帰還'], []),
    );
    expect(two('帰還は')).toBe('期間は');
  });

  it('a text of which all runs are known stays, and nobody asks for sounds', () => {
    const known = ['図書館', '市役所', '公園'];
    const never = buildRespell(known, () => {
      throw new Error('asked');
    });
    const kana = fc.string({ unit: fc.constantFrom(...'のはがをかなア。 1a'), maxLength: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(kana, fc.constantFrom(...known))), (parts) => {
        const text = parts.map(([between, run]) => `の${between}の${run}`).join('');
        expect(never(text)).toBeUndefined();
      }),
    );
  });
});
