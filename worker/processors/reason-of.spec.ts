import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reasonOf } from './reason-of.js';

describe('reasonOf', () => {
  it('names kind, code and constraint', () => {
    const error = Object.assign(new TypeError('x'), {
      code: '23505',
      constraint: 'submissions_receipt',
    });
    expect(reasonOf(error)).toMatch(/^TypeError 23505 submissions_receipt/);
  });

  it('says where, by a line of ours', () => {
    const error = new Error('Key (text)=(私の声)');
    error.stack = `Error: ${error.message}\n    at x (node:internal/x:1:1)\n    at Repo.place (file:///srv/koebako/dist/core/routing/routing.repository.js:10:5)`;
    expect(reasonOf(error)).toBe('Error at Repo.place (core/routing/routing.repository.js:10:5)');
  });

  it('never repeats any part of a message, even one that looks like a stack', () => {
    const words = fc.string({ minLength: 4, maxLength: 40 }).map((text) => `声${text}`);
    fc.assert(
      fc.property(words, (text) => {
        expect(reasonOf(new Error(`${text}\n    at me (/core/${text})`))).not.toContain(text);
        expect(
          reasonOf(Object.assign(new Error(text), { code: text, constraint: text })),
        ).not.toContain(text);
      }),
    );
    expect(reasonOf('私の声')).toBe('unknown');
  });
});
