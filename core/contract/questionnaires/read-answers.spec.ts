import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Questions } from './form.js';
import { readAnswers } from './read-answers.js';
import type { Given } from './rules.js';

const FORM: Questions = {
  pages: [
    [
      { id: 'came', kind: 'single', options: ['yes', 'no'], required: true },
      { id: 'heard', kind: 'multiple', options: ['school', 'poster'], other: true, noSay: true },
    ],
    [
      { id: 'why', kind: 'long', required: true, max: 50, if: { came: ['no'] } },
      { id: 'rated', kind: 'matrix', rows: ['words', 'room'], options: ['good', 'bad'] },
      { id: 'grade', kind: 'scale', from: 1, to: 5, if: { came: ['yes'] } },
    ],
    [
      { id: 'again', kind: 'single', options: ['yes', 'no'], if: { why: ['x'] } },
      { id: 'age', kind: 'number', min: 0, max: 120 },
      { id: 'day', kind: 'date' },
      { id: 'where', kind: 'place', options: ['library'] },
    ],
  ],
  by: ['came'],
};
const wrongIn = (given: Given) =>
  readAnswers(FORM, given).errors.map(({ path, code }) => `${path} ${code}`);
const read = (given: Given) => readAnswers(FORM, given).answers;

describe('what is wrong', () => {
  it.each<[string, Given, string[]]>([
    ['nothing at all', {}, ['answers.came required']],
    [
      'everything at once',
      { came: 'perhaps', age: 'old', day: '2026-02-30', rated: 'good', 'rated.words': 'so so' },
      [
        'answers.came not_allowed',
        'answers.rated.words not_allowed',
        'answers.age out_of_range',
        'answers.day bad_format',
        'answers.rated unknown_question',
      ],
    ],
    ['an answer to what is not asked', { came: 'yes', why: 'x' }, ['answers.why not_asked']],
    ['a question that nobody knows', { came: 'yes', name: 'X' }, ['answers.name unknown_question']],
    ['100,000 characters', { came: 'no', why: 'あ'.repeat(100_000) }, ['answers.why too_long']],
    [
      'two choices where one is asked for',
      { came: 'yes', grade: ['1', '2'] },
      ['answers.grade not_allowed'],
    ],
    [
      'words beside another choice',
      { came: 'yes', where: 'library', 'where.other': 'home' },
      ['answers.where.other words_without_choice'],
    ],
    [
      'another place without its name',
      { came: 'yes', where: 'other' },
      ['answers.where.other required'],
    ],
  ])('%s', (_, given, wrong) => {
    expect(wrongIn(given)).toEqual(wrong);
  });
});

describe('what is read', () => {
  it('is a number of any width', () => {
    expect(read({ came: 'yes', age: '４２' }).age).toBe('42');
  });

  it('is "other" for words of one’s own', () => {
    expect(read({ came: 'yes', heard: 'school', 'heard.other': ' radio ' })).toMatchObject({
      heard: ['school', 'other'],
      'heard.other': 'radio',
    });
  });

  it('is read again as the same, and never breaks', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.array(fc.constantFrom('yes', 'no', 'other', 'school', '')),
    );
    const key = fc.constantFrom(
      'came',
      'heard',
      'heard.other',
      'why',
      'rated.room',
      'grade',
      'age',
      'x',
    );
    fc.assert(
      fc.property(fc.dictionary(key, value), (given) => {
        const { answers, errors } = readAnswers(FORM, given);
        if (errors.length === 0) expect(readAnswers(FORM, answers)).toEqual({ answers, errors });
      }),
    );
  });
});
