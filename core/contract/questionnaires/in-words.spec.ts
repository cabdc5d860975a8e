import { describe, expect, it } from '@jest/globals';
import type { Questions } from './form.js';
import { asText, inWords } from './in-words.js';
import { readAnswers } from './read-answers.js';

const FORM: Pick<Questions, 'pages'> = {
  pages: [
    [
      { id: 'place', kind: 'place', options: ['hall'], required: true },
      { id: 'what', kind: 'multiple', options: ['broken', 'dirty'], other: true },
      { id: 'rated', kind: 'matrix', rows: ['room'], options: ['good', 'bad'] },
      { id: 'grade', kind: 'scale', from: 1, to: 3 },
    ],
    [
      { id: 'why', kind: 'long', if: { what: ['broken'] } },
      { id: 'day', kind: 'date' },
    ],
  ],
};
const TEXTS = {
  questions: {
    place: { label: 'どこ', options: { hall: '市役所', other: 'ほかの場所' } },
    what: { label: '何', options: { broken: 'こわれた', dirty: 'よごれた', other: 'ほか' } },
    rated: { label: '評価', rows: { room: '部屋' }, options: { good: 'よい', bad: 'わるい' } },
    grade: { label: '点', low: '低い', high: '高い' },
    why: { label: 'なぜ' },
    day: { label: '{日|ひ}' },
  },
};
const said = (given: Record<string, string | string[]>) =>
  inWords(FORM, TEXTS, readAnswers(FORM, given).answers);

describe('what somebody answered', () => {
  it('is said in the words of the form, in its order; what was written stays apart', () => {
    expect(
      said({
        place: 'other',
        'place.other': 'công viên',
        what: ['dirty', 'broken'],
        'rated.room': 'good',
        grade: '3',
        why: 'đèn hỏng',
        day: '2026-11-02',
      }),
    ).toEqual([
      {
        ...{ key: 'place', question: 'どこ', chosen: ['ほかの場所'] },
        written: { key: 'place.other', text: 'công viên' },
      },
      { key: 'what', question: '何', chosen: ['よごれた', 'こわれた'] },
      { key: 'rated.room', question: '評価 部屋', chosen: ['よい'] },
      { key: 'grade', question: '点', chosen: ['3 高い'] },
      { key: 'why', question: 'なぜ', chosen: [], written: { key: 'why', text: 'đèn hỏng' } },
      { key: 'day', question: '{日|ひ}', chosen: ['2026-11-02'] },
    ]);
  });

  it('leaves out what was not answered, and what is not asked of somebody with these answers', () => {
    expect(said({ place: 'hall', why: 'x' }).map(({ key }) => key)).toEqual(['place']);
  });

  it('is one text, whose readings are taken out of the form’s words and of no others', () => {
    const plain = (words: string) => words.replace(/\{([^|}]+)\|[^}]+\}/g, '$1');
    const text = asText(
      said({ place: 'hall', what: ['broken'], why: '{a|b}', day: '2026-11-02' }),
      plain,
    );
    expect(text).toBe('どこ\n市役所\n\n何\nこわれた\n\nなぜ\n{a|b}\n\n日\n2026-11-02');
  });
});
