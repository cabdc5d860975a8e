import { describe, expect, it } from '@jest/globals';
import { movesOn, neighboursOf, nextIn, nextOf } from './moves-on.js';

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

  it('and the one before stand on both sides of it, with its place', () => {
    expect(neighboursOf(rows, 'a', 'b')).toEqual({ at: 1, before: '', after: 'b' });
    expect(neighboursOf(rows, 'b', 'c')).toEqual({ at: 2, before: 'a', after: 'c' });
    expect(neighboursOf(rows, 'c', 'b')).toEqual({ at: 3, before: 'b', after: '' });
  });

  it('stays where the open one has left the list', () => {
    expect(neighboursOf(rows, 'x', 'c')).toEqual({ at: null, before: '', after: 'c' });
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
