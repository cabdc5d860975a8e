import * as z from 'zod/mini';

/** `readings.json` of a city: words as they are written, each with its reading in hiragana. */
export const readingsFile = z.strictObject({
  $comment: z.optional(z.string()),
  words: z.record(
    z.string().check(z.regex(/[\u4e00-\u9fff]/, { error: 'must hold kanji' })),
    z.string().check(z.regex(/^[ぁ-ゖー]+$/, { error: 'must be hiragana' })),
  ),
});
