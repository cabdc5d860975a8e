import { describe, expect, it } from '@jest/globals';
import { LIMITS, submissionInput, toFieldErrors } from '../../core/contract/index.js';
import { fittingBody } from './fitting-body.js';

const sentOf = (given: object): string => {
  const sent = fittingBody(JSON.stringify(given));
  expect(Buffer.byteLength(sent)).toBeLessThanOrEqual(LIMITS.body);
  return JSON.parse(sent);
};
const errorsOf = (text: string, more: object = {}): string[] => {
  const { error } = submissionInput.safeParse(sentOf({ kind: 'opinion', text, ...more }));
  return toFieldErrors((error?.issues ?? []) as never).map(({ code }) => code);
};

describe('a body on its way to the API', () => {
  it('is the same where it is not too large', () => {
    const body = JSON.stringify({ text: '道'.repeat(60_000) });
    expect(fittingBody(body)).toBe(body);
  });

  it.each(['a', '道', '😀', '"', '\u2067'])(
    'with a million of %j fails by the field that is too long, and by all others',
    (sign) => {
      const text = `文${sign.repeat(1_000_000)}${'\u2069'.repeat(1_000_000)}字`;
      expect(errorsOf(text, { measure: 'x' })).toEqual(['too_long', 'unknown_measure']);
    },
  );

  it('never loses the end of a text behind a great emptiness', () => {
    expect(errorsOf(`はじめ${' '.repeat(900_000)}おわり`)).toEqual(['too_long']);
  });

  it('is taken where it is short once it is cleaned', () => {
    const text = `声${'\u0001'.repeat(900_000)}です`;
    expect(submissionInput.parse(sentOf({ kind: 'opinion', text })).text).toBe('声です');
  });

  it('keeps what is short beside it', () => {
    expect(sentOf({ a: 'x'.repeat(900_000), b: { c: ['y'] } })).toMatchObject({ b: { c: ['y'] } });
  });
});
