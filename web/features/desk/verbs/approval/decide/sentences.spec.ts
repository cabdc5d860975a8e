import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from './sentences.js';

describe('the sentences of an answer', () => {
  it('are told apart with their places', () => {
    const text = 'はい。 来月から開きます！\n\n場所は未定です';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'はい。',
      '来月から開きます！',
      '場所は未定です',
    ]);
  });

  it('are shown by their beginnings where they are long', () => {
    const [only] = sentencesOf('長'.repeat(100));
    expect(only).toMatchObject({ start: 0, end: 100, text: `${'長'.repeat(40)}…` });
  });

  it('of nothing are none', () => expect(sentencesOf(' \n。')).toEqual([]));
});
