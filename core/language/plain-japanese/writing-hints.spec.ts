import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { formsOf } from './conjugate.js';
import data from './hard-words.json' with { type: 'json' };
import { findHints, takeHint } from './writing-hints.js';

const suggested = (text: string) =>
  findHints(text).flatMap(
    ({ rule, found, suggestion }) => `${rule}: ${found} → ${suggestion ?? '?'}`,
  );

describe('hints for who writes', () => {
  test.each([
    ['書類を提出してください。', 'hard-word: 提出してください → 出してください'],
    ['至急お電話をください。', 'hard-word: 至急 → すぐに'],
    ['窓口で申請できます。', 'hard-word: 申請できます → 申し込むことができます'],
    ['サポートが必要です。', 'katakana: サポート → 助けること'],
    ['市が直しますいたします。', 'honorific: いたします → します'],
    ['11/2に始まります。', 'date: 11/2 → 11月2日'],
    ['13:30に始まります。', 'date: 13:30 → 午後1時30分'],
    ['令和8年に始まります。', 'date: 令和8年 → 2026年'],
    ['できないわけではありません。', 'double-negative: ないわけではありません → ?'],
    ['道は市に直されます。', 'passive: されます → ?'],
    ['道を直すこと。', 'ending: 道を直すこと。 → ?'],
  ])('%s', (text, hint) => {
    expect(suggested(text)).toContain(hint);
  });

  it('leave plain sentences and thanks alone', () => {
    expect(findHints('声を送ってくださって、ありがとうございます。')).toEqual([]);
    expect(findHints('道を直しました。気をつけて歩いてください。')).toEqual([]);
  });

  it('leave a word inside a longer one alone', () => {
    expect(findHints('健康診断受診票です。')).toEqual([]);
  });

  it('name a long sentence as a whole', () => {
    const text = `${'とても'.repeat(20)}長いです。短いです。`;
    expect(findHints(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      `${'とても'.repeat(20)}長いです。`,
    ]);
  });
});

const words = [
  ...Object.keys(data.words),
  ...Object.keys(data.verbs),
  ...Object.keys(data.katakana),
  ...Object.keys(data.honorifics),
];
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    'する',
    'して',
    'します',
    'は',
    'を',
    '。',
    '、',
    '\n',
    ' ',
    '11/2',
    '13:30',
    '〜',
    '令和元年度',
    '😀',
    '鬱',
    'られます',
    'ない',
  ),
);
const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

it('every hint lies in the text and says the words that stand there', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, found } of findHints(text)) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(found);
      }
    }),
  );
});

it('a suggestion that is taken leaves no hint on what was put in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...words, '11/2', '13:30', '令和3年度'),
      fc.constantFrom('する', 'して', 'します', 'です', 'を', ''),
      (word, ending) => {
        const text = `、${word}${ending}、`;
        for (const hint of findHints(text)) {
          if (hint.suggestion === undefined) continue;
          const after = findHints(takeHint(text, hint));
          const end = hint.start + hint.suggestion.length;
          expect(
            after.filter((h) => h.suggestion !== undefined && h.start < end && h.end > hint.start),
          ).toEqual([]);
        }
      },
    ),
    { numRuns: 3000 },
  );
});

describe('the list of hard words', () => {
  it('is long enough to be of use', () => {
    expect(Object.keys(data.words).length + Object.keys(data.verbs).length).toBeGreaterThanOrEqual(
      400,
    );
  });

  it.each([
    ['出す', '出して', '出さ'],
    ['書く', '書いて', '書か'],
    ['調べる', '調べて', '調べ'],
    ['配る', '配って', '配ら'],
    ['入る', '入って', '入ら'],
    ['持って来る', '持って来て', '持って来'],
    ['引っ越して行く', '引っ越して行って', '引っ越して行か'],
    ['見る', '見て', '見'],
    ['掃除する', '掃除して', '掃除し'],
  ])('%s goes on as %s', (plain, te, nai) => {
    expect(formsOf(plain)).toMatchObject({ te, nai });
  });
});
