import { describe, expect, it } from '@jest/globals';
import { type Questions, questionFaults } from '../form.js';
import type { Question } from '../question.js';
import { readAnswers } from '../read-answers.js';
import { photoQuestion, wrongPhotos } from './photo-question.js';

const PHOTO: Question = { id: 'seen', kind: 'photo', required: true, if: { broken: ['yes'] } };
const FORM: Questions = {
  pages: [
    [{ id: 'broken', kind: 'single', options: ['yes', 'no'] }],
    [PHOTO, { id: 'more', kind: 'short' }],
  ],
  by: [],
};
const codes = (given: object, photos?: string[], only?: (one: Question) => boolean) =>
  wrongPhotos(FORM, given as never, photos, only).map(({ path, code }) => `${path} ${code}`);

describe('a question for photos', () => {
  it('is asked of those on whose answers it hangs, and wants a photo of them where it must have one', () => {
    expect(photoQuestion(FORM, { broken: 'yes' })).toBe(PHOTO);
    expect(photoQuestion(FORM, { broken: 'no' })).toBeUndefined();
    expect(codes({ broken: 'yes' })).toEqual(['photos required']);
    expect(codes({ broken: 'yes' }, ['t'])).toEqual([]);
    expect(codes({ broken: 'no' })).toEqual([]);
  });

  it('takes none of somebody who is not asked', () => {
    expect(codes({ broken: 'no' }, ['t'])).toEqual(['photos not_asked']);
  });

  it('is not missed on the pages before its own', () => {
    expect(codes({ broken: 'yes' }, [], ({ id }) => id === 'broken')).toEqual([]);
  });

  it('has no place among the answers', () => {
    const { answers, errors } = readAnswers(FORM, { broken: 'yes', seen: 'x' });
    expect([answers, errors.map(({ code }) => code)]).toEqual([
      { broken: 'yes' },
      ['unknown_question'],
    ]);
  });

  it('stands in a form once', () => {
    const twice = { ...FORM, pages: [...FORM.pages, [{ id: 'also', kind: 'photo' } as const]] };
    expect([questionFaults(FORM), questionFaults(twice)]).toEqual([[], ['asks for photos twice']]);
  });
});
