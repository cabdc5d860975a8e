import { describe, expect, test } from '@jest/globals';
import { findPersonalData } from '../../../core/classification/personal-data/index.js';
import type { Question } from '../../../core/contract/index.js';
import { isUntold, personalOn } from './personal-told.js';

const visit = { personalIn: (text: string) => findPersonalData(text) };
const ASKED: Question[] = [
  { id: 'why', kind: 'long' },
  { id: 'place', kind: 'place', options: ['hall'] },
  { id: 'how', kind: 'single', options: ['090-1234-5678'] },
];
const wordsIn = (given: object) =>
  personalOn(visit, ASKED, given as never).map(({ words }) => words);

describe('what is pointed out on a page of a form', () => {
  test('is what was written, also beside a choice, and never what was chosen', () => {
    expect(wordsIn({ why: '電話は090-1234-5678です。' })).toEqual(['090-1234-5678']);
    expect(wordsIn({ 'place.other': 'a@example.com' })).toEqual(['a@example.com']);
    expect(wordsIn({ how: '090-1234-5678' })).toEqual([]);
    expect(wordsIn({ other: '090-1234-5678' })).toEqual([]);
  });

  test('is pointed out once, and anew where something else is written', () => {
    const found = personalOn(visit, ASKED, { why: '090-1234-5678' });
    expect(isUntold(found, [])).toBe(true);
    expect(isUntold(found, ['090-1234-5678'])).toBe(false);
    expect(isUntold(personalOn(visit, ASKED, { why: '080-1111-2222' }), ['090-1234-5678'])).toBe(
      true,
    );
  });
});
