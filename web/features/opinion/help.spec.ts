import { describe, expect, it } from '@jest/globals';
import type { Opinion, Suggestions } from '../../../core/contract/index.js';
import { helpOf, isEmpty } from './help.js';

const item = (code: string, score: number, words: string[] = ['通訳']) => ({
  code,
  title: `title of ${code}`,
  score,
  reason: { words },
});
const suggestions = (more: Partial<Suggestions>): Suggestions => ({
  items: [],
  out: 0,
  outSection: null,
  danger: [],
  ...more,
});
const garbage = { code: 'shigen', name: 'Garbage section', nameOriginal: '資源循環課' };
const writes = (text: string, measure = '') => ({ text, measure });
const opinion = (id: string, text: string) =>
  ({ id, text, lang: 'vi', section: garbage, demo: true }) as unknown as Opinion;

describe('suggested measures', () => {
  it('are at most three likely measures with at most three words each', () => {
    const items = [
      item('5-4-1', 0.6, ['a', 'b', 'c', 'd']),
      item('5-5-1', 0.3),
      item('5-1-1', 0.2),
      item('5-1-2', 0.16),
    ];
    const { suggested } = helpOf(suggestions({ items }), [], writes('通訳 a b c d'));
    expect(suggested.map(({ code }) => code)).toEqual(['5-4-1', '5-5-1', '5-1-1']);
    expect(suggested[0]?.words).toEqual(['a', 'b', 'c']);
  });

  it('leave out guesses and name a measure once, as the form knows it', () => {
    const items = [item('5-4-1-3', 0.5), item('5-4-1', 0.2), item('5-5-1', 0.14)];
    const { suggested } = helpOf(suggestions({ items }), [], writes('通訳 a b c d'));
    expect(suggested.map(({ code }) => code)).toEqual(['5-4-1']);
  });

  it('without words are made only when they are likely: small talk is about no measure', () => {
    const items = [item('5-4-1', 0.5, []), item('5-5-1', 0.49, [])];
    const { suggested } = helpOf(suggestions({ items }), [], writes('今日はいい天気ですね'));
    expect(suggested.map(({ code }) => code)).toEqual(['5-4-1']);
  });
});

describe('where a measure is chosen', () => {
  const helped = (items: Suggestions['items'], more: Partial<Suggestions> = {}) =>
    helpOf(suggestions({ items, ...more }), [], writes('通訳', '5-5-1'));
  const codes = (items: Suggestions['items'], more?: Partial<Suggestions>) =>
    helped(items, more).suggested.map(({ code }) => code);

  it('one other is suggested when the text clearly speaks for it', () => {
    expect(codes([item('5-4-1-2', 0.7), item('5-1-1', 0.7)])).toEqual(['5-4-1']);
    expect(codes([item('5-4-1', 0.69)])).toEqual([]);
  });

  it('none is while the text speaks most for the chosen one', () => {
    expect(codes([item('5-5-1-1', 0.9), item('5-4-1', 0.8)])).toEqual([]);
  });

  it('beside danger words must speak for it', () => {
    expect(codes([item('5-4-1', 0.9, [])], { danger: ['violence'] })).toEqual([]);
  });

  it('it is not doubted that the plan has one', () => {
    expect(helped([], { out: 0.95, outSection: garbage }).elsewhere).toBeUndefined();
  });
});

describe('the words of a suggestion', () => {
  const shown = (text: string, words: string[]) =>
    helpOf(suggestions({ items: [item('5-4-1', 0.6, words)] }), [], writes(text)).suggested[0]
      ?.words;
  it('are those the writer will know again', () => {
    expect(shown('外国人の友だちに通訳を', ['通訳', '外国人+友だち', '通译'])).toEqual([
      '通訳',
      '外国人',
      '友だち',
    ]);
    expect(shown('ＭＹ NUMBER', ['my number', 'number'])).toEqual(['my number']);
  });
});

it('beside danger nothing is suggested that no word speaks for', () => {
  const items = [item('5-1-1', 0.43, []), item('5-3-3', 0.3, ['夫'])];
  const { suggested } = helpOf(suggestions({ items, danger: ['suicide'] }), [], writes('夫'));
  expect(suggested.map(({ code }) => code)).toEqual(['5-3-3']);
});

describe('a matter beside the plan', () => {
  const items = [item('5-4-1', 0.3)];
  const told = (more: Partial<Suggestions>) =>
    helpOf(suggestions({ items, ...more }), [], writes('x')).elsewhere;
  it('is told with the section that the voice would be sent to, instead of measures', () => {
    const help = helpOf(suggestions({ items, out: 0.6, outSection: garbage }), [], writes('x'));
    expect(help.elsewhere).toEqual({ section: 'Garbage section' });
    expect(help.suggested).toEqual([]);
  });
  it('is told without a section only when it is clear, and clearer than every measure', () => {
    expect(told({ out: 0.7 })).toEqual({});
    expect(told({ out: 0.69 })).toBeUndefined();
    expect(told({ items: [item('5-4-1', 0.75)], out: 0.75 })).toBeUndefined();
  });
  it('is not told beside danger', () => {
    expect(told({ out: 0.9, outSection: garbage, danger: ['violence'] })).toBeUndefined();
  });
});

describe('similar voices', () => {
  it('are shown by their beginning, without breaking a sign', () => {
    const [long, short] = helpOf(
      undefined,
      [opinion('1', '𠮷'.repeat(121)), opinion('2', ' hi ')],
      writes('x'),
    ).similar;
    expect(long?.excerpt).toBe(`${'𠮷'.repeat(120)}…`);
    expect(short?.excerpt).toBe('hi');
  });
});

describe('dangers', () => {
  it('are told whatever else is chosen or missing', () => {
    const { danger } = helpOf(
      suggestions({ danger: ['violence'] }),
      undefined,
      writes('夫', '5-4-1'),
    );
    expect(danger).toEqual(['violence']);
  });
});

it('is empty when the API says nothing', () => {
  expect(isEmpty(helpOf(undefined, undefined, writes('x')))).toBe(true);
  expect(isEmpty({ ...helpOf(undefined, undefined, writes('x')), taken: true })).toBe(false);
});
