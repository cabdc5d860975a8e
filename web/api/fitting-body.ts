import { cleanText, LIMITS, lengthOf } from '../../core/contract/index.js';

/** Longer than any field may be. */
const TOO_LONG = LIMITS.text + 1;

/** The text itself where it is not too long once it is cleaned; else its beginning, made too long for certain. */
const fitting = (text: string): string => {
  if (text.length < TOO_LONG) return text;
  const clean = cleanText(text);
  if (clean.length < TOO_LONG || lengthOf(clean) < TOO_LONG) return clean;
  // Cleaning might shorten a mere beginning to one that is accepted, and the rest would be lost.
  return [...clean.slice(0, TOO_LONG * 2)].slice(0, TOO_LONG).join('') + 'x'.repeat(TOO_LONG);
};

/**
 * A JSON body that the API takes. Of one that is larger, the texts are sent as far as the API needs them to say, with all
 * other errors, which of them are too long: a person is told so at the field, and what was typed stays on the page.
 */
export const fittingBody = (body: string): string =>
  Buffer.byteLength(body) <= LIMITS.body
    ? body
    : JSON.stringify(JSON.parse(body), (_, value: unknown) =>
        typeof value === 'string' ? fitting(value) : value,
      );
