import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FIELD_ERRORS } from '../field-errors.js';
import { toFieldErrors } from '../problem.js';
import { isCleanText } from '../text.js';
import { submissionInput } from './submission.js';

const errorsOf = (value: unknown): string[] => {
  const parsed = submissionInput.safeParse(value);
  return parsed.success ? [] : toFieldErrors(parsed.error.issues as never).map((e) => e.code);
};

describe('what a resident may send', () => {
  it('counts characters as people do, not halves of them', () => {
    const sent = (text: string) => submissionInput.safeParse({ kind: 'opinion', text }).success;
    expect(sent('𩸽'.repeat(8_000))).toBe(true);
    expect(sent('𩸽'.repeat(8_001))).toBe(false);
  });

  it('is kept as typed but for line ends and outer space', () => {
    const parsed = submissionInput.parse({
      kind: 'opinion',
      text: '  a\r\nb\rc\t ',
      measure: '',
      contact: { email: ' Ａ@ｂ.jp ', name: ' ' },
    });
    expect(parsed).toMatchObject({
      text: 'a\nb\nc',
      measure: undefined,
      contact: { email: 'A@b.jp', name: undefined },
    });
  });

  it('only ever fails with codes that the locales have words for', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const code of errorsOf(value)) expect(FIELD_ERRORS).toContain(code);
      }),
      { numRuns: 500 },
    );
  });

  it('any clean text that shows something is accepted in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (text) => {
        fc.pre(isCleanText(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));
        expect(errorsOf({ kind: 'opinion', text })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
