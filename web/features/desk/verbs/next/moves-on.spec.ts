import { describe, expect, it } from '@jest/globals';
import { movesOn, nextIn, nextOf } from './moves-on.js';

const rows = ['a', 'b', 'c'].map((id) => ({ id })) as never;

describe('the voice after the one that is done', () => {
  it.each([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'b'],
    ['x', ''],
  ])('of %s is %j', (id, next) => {
    expect(nextOf(rows, id)).toBe(next);
  });

  it('is none where it stood alone', () => {
    expect(nextOf([{ id: 'a' }] as never, 'a')).toBe('');
  });

  it('is a voice and no other address', () => {
    const form = new FormData();
    form.set('verb', 'answer');
    expect(nextIn(form)).toBe('');
    form.set('next', '../../elsewhere');
    expect(nextIn(form)).toBe('');
    form.set('next', '01900000-0000-7000-8000-000000000000');
    expect(nextIn(form)).toBe('01900000-0000-7000-8000-000000000000');
    form.set('verb', 'draft');
    expect(nextIn(form)).toBe('');
  });

  it('opens when a voice was sent on, not when more is to be done with it', () => {
    expect([movesOn('answer'), movesOn('decline'), movesOn('assign'), movesOn('undo')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
