import { describe, expect, it } from '@jest/globals';
import { type Questions, questionFaults } from './form.js';
import { askedOf, withoutUnasked } from './rules.js';

const FORM: Questions = {
  pages: [
    [{ id: 'came', kind: 'single', options: ['yes', 'no'], required: true }],
    [
      { id: 'why', kind: 'long', if: { came: ['no'] } },
      { id: 'grade', kind: 'scale', from: 1, to: 5, if: { came: ['yes'] } },
    ],
    [
      { id: 'again', kind: 'single', options: ['yes', 'no'], if: { why: ['x'] } },
      { id: 'day', kind: 'date' },
    ],
  ],
  by: ['came'],
};

describe('what is asked', () => {
  it('hangs on what was answered before', () => {
    expect(askedOf(FORM, { came: 'no' }).map(({ id }) => id)).toContain('why');
    expect(askedOf(FORM, { came: 'yes' }).map(({ id }) => id)).not.toContain('why');
  });

  it('does not hang on a question that is not asked itself', () => {
    expect(askedOf(FORM, { came: 'yes', why: 'x' }).map(({ id }) => id)).not.toContain('again');
  });

  it('does not hang on an answer that stayed behind when its question went, however long the chain', () => {
    const chain: Questions = {
      pages: [
        [{ id: 'a', kind: 'single', options: ['x', 'y'] }],
        [{ id: 'b', kind: 'single', options: ['x'], if: { a: ['x'] } }],
        [{ id: 'c', kind: 'single', options: ['x'], if: { b: ['x'] } }],
        [{ id: 'd', kind: 'long', if: { c: ['x'] } }],
      ],
      by: [],
    };
    const left = { a: 'y', b: 'x', c: 'x', d: 'words' };
    expect(askedOf(chain, left).map(({ id }) => id)).toEqual(['a']);
    expect(withoutUnasked(chain, left)).toEqual({ a: 'y' });
  });

  it('is what remains of answers when somebody goes back and answers otherwise', () => {
    expect(withoutUnasked(FORM, { came: 'yes', why: 'no time', grade: '3' })).toEqual({
      came: 'yes',
      grade: '3',
    });
  });
});

describe('questions as data', () => {
  it('cannot ask after what comes later or has no such answer, nor end with what not everybody is asked', () => {
    const bad: Questions = {
      pages: [
        [
          { id: 'a', kind: 'short', if: { b: ['x'] } },
          { id: 'b', kind: 'single', options: ['x'] },
        ],
        [{ id: 'c', kind: 'short', if: { b: ['y'] } }],
      ],
      by: ['a'],
    };
    expect(questionFaults(bad)).toHaveLength(4);
  });
});
