import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData } from '../index.js';
import { compileOptions } from '../rule.js';
import { viewOf } from '../view.js';
import { findLearnt, likelyIn } from './find-learnt.js';
import { shippedWeights } from './shipped.js';
import { tokensOf } from './tokens.js';
import { LAST_BITS, ROW, readWeights, SIZE, writeWeights } from './weights.js';

const CITY = compileOptions({ placeNames: ['Maebashi'] });
const free = () => true;
const likely = (text: string): string[] =>
  likelyIn(text, free, shippedWeights()).map(
    ({ start, end, kind }) => `${kind}:${text.slice(start, end)}`,
  );

test.each([
  ['en', 'My landlord Okafor-Hale shouts at us.', 'name:', 'Okafor'],
  ['es', 'El encargado de la cocina de Restaurante Lorca no nos paga.', 'workplace-role:', 'Lorca'],
  ['fil', 'Anak ko po si Jhunrey, Grade 2 sa Momiji Elementary.', 'name:', 'jhunrey'],
  ['ja', '隣に住む瓜生田泰平さんの犬がうるさい。', 'name:', '瓜生'],
])('%s: what no list need know is likely by what stands around it', (_, text, kind, words) => {
  expect(
    likely(text).some(
      (find) => find.startsWith(kind) && find.toLowerCase().includes(words.toLowerCase()),
    ),
  ).toBe(true);
});

test.each([
  'The park near the station is dark.',
  'ごみの日を教えてください。',
  '图书馆几点关门？',
  'A biblioteca fecha cedo.',
  '도서관은 몇 시까지예요?',
])('nothing is added where nobody is told of: %s', (text) => {
  expect(findLearnt(viewOf(text), [], CITY)).toEqual([]);
});

test('beside something that the rules found less is enough than alone', () => {
  const text = 'My landlord Okafor-Hale shouts at us.';
  const alone = findLearnt(viewOf(text), [], CITY);
  const beside = findLearnt(viewOf(text), [{ start: 0, end: 2, kind: 'phone' }], CITY);
  expect(beside.length).toBeGreaterThanOrEqual(alone.length);
});

test('what the city says of itself is nobody, however likely', () => {
  const text = 'Ask Maebashi about it, my number is 090-1234-5678.';
  const finds = findLearnt(viewOf(text), [{ start: 36, end: 49, kind: 'phone' }], CITY);
  expect(finds.map(({ start, end }) => text.slice(start, end))).not.toContain('Maebashi');
});

test('finds lie inside the text, in order, and touch nothing that is taken', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('Ana ', '山田', 'さん', '090', ' ', '\n', 'ラマ', '김', '〔', 'は'),
      }),
      fc.nat(40),
      (text, at) => {
        const taken = [{ start: at, end: at + 3, kind: 'phone' as const }].filter(
          ({ end }) => end <= text.length,
        );
        let before = 0;
        for (const { start, end } of findLearnt(viewOf(text), taken, CITY)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(taken.some((find) => find.start < end && start < find.end)).toBe(false);
          before = end;
        }
      },
    ),
  );
});

test('tokens come back as they stand in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end, word } of tokensOf(text))
        expect(text.slice(start, end).toLowerCase()).toBe(word.toLowerCase());
    }),
  );
});

test('weights are read as they were written, to a twenty-fourth', () => {
  const rows = [5, 6, 900, 4_000_000].map((feature, i) => ({
    feature,
    weights: Array.from({ length: SIZE }, (_, k) => (i - k) / 24),
  }));
  const { rows: read, starts } = readWeights(writeWeights(rows), []);
  for (const { feature, weights } of rows) {
    const [from, to] = [0, 1].map((next) => starts[(feature >>> LAST_BITS) + next] ?? 0);
    const all = Array.from({ length: (to ?? 0) - (from ?? 0) }, (_, n) => [
      ...read.slice(((from ?? 0) + n) * ROW, ((from ?? 0) + n) * ROW + 1 + SIZE),
    ]);
    expect(all).toContainEqual([
      feature & ((1 << LAST_BITS) - 1),
      ...weights.map((weight) => Math.round(weight * 24)),
    ]);
  }
});

test('who is told in a way that no rule has is found by the whole guard', () => {
  const text = 'Hi, it is Tamsyn Okwu-Bell again. Call 090-1234-5678.';
  const found = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
  expect(found.some((words) => words.includes('Okwu') || words.includes('Tamsyn'))).toBe(true);
});
