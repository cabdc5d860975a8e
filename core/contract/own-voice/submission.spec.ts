import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FIELD_ERRORS } from '../field-errors.js';
import { toFieldErrors } from '../problem.js';
import { draftText } from '../text.js';
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

  it('any text with a letter is accepted in any script, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (beside) => {
        for (const letter of ['字', 'ب', 'ñ', 'ก'])
          expect(errorsOf({ kind: 'opinion', text: beside + letter })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a text that is still being written', () => {
  it('is looked at whatever is in it and however long it is', () => {
    expect(draftText.parse('殴ら\u000bれて\ud83d')).toBe('殴ら\nれて');
    expect(draftText.parse('x'.repeat(3_000_000))).toHaveLength(200_000);
    expect(draftText.parse('')).toBe('');
  });
});
