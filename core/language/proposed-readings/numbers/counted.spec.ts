import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { findCounted } from './counted.js';
import { numberSound } from './number-sound.js';

const readingsOf = (text: string) => findCounted(text).map(({ reading }) => reading);

describe('a number with its counter', () => {
  test.each([
    ['4月20日', 'しがつ はつか'],
    ['一人と二人と四人', 'ひとり ふたり よにん'],
    ['9月14日', 'くがつ じゅうよっか'],
    ['5月1日', 'ごがつ ついたち'],
    ['1日に2回', 'いちにち にかい'],
    ['10分', 'じゅっぷん'],
    ['３分', 'さんぷん'],
    ['7時45分', 'しちじ よんじゅうごふん'],
    ['3本と6本', 'さんぼん ろっぽん'],
    ['8階の3階', 'はっかい さんがい'],
    ['12か所', 'じゅうにかしょ'],
    ['1,300円', 'せんさんびゃくえん'],
    ['3万円', 'さんまんえん'],
    ['1.5倍', 'いってんごばい'],
    ['20歳以上', 'にじゅっさい'],
    ['二十四日', 'にじゅうよっか'],
    ['100冊', 'ひゃくさつ'],
    ['600件', 'ろっぴゃっけん'],
    ['三つ', 'みっつ'],
    ['2丁目3番地', 'にちょうめ さんばんち'],
    ['19日間', 'じゅうくにちかん'],
  ])('%s is %s', (text, reading) => {
    expect(readingsOf(text).join(' ')).toBe(reading);
  });

  test.each([
    ['十分に注意します', 'じゅうぶん'],
    ['五時十分です', 'ごじ じゅっぷん'],
    ['十分間お待ちください', 'じゅっぷんかん'],
  ])('%s is read by what stands around it', (text, reading) => {
    expect(readingsOf(text).join(' ')).toBe(reading);
  });

  it('is not the tail of a telephone number or a time with a colon', () => {
    expect(readingsOf('0270-24-5111番')).toEqual([]);
    expect(readingsOf('8:30分')).toEqual([]);
  });

  it('lies in the text, in order, and never over another', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '1',
            '10',
            '３',
            '四',
            '二十',
            '百',
            '月',
            '日',
            '分',
            '人',
            'か',
            '所',
            'の',
            '、',
            '.',
            ',',
          ),
        ),
        (pieces) => {
          const text = pieces.join('');
          let end = 0;
          for (const found of findCounted(text)) {
            expect(found.start).toBeGreaterThanOrEqual(end);
            expect(found.end).toBeGreaterThan(found.start);
            expect(found.reading).toMatch(/^[ぁ-んー]+$/);
            end = found.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

it('no two numbers sound alike', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(999_999_999), (a, b) => {
      expect(numberSound(a) === numberSound(b)).toBe(a === b);
    }),
  );
});
