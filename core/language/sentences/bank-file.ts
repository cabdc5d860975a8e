import * as z from 'zod/mini';
import { SLOT_KINDS } from './slots/values.js';

const SLOT_NAME = /^[a-z][a-z0-9]*$/;

const row = z.strictObject({
  /** Never given to another sentence: what a person checked is kept under it. */
  id: z
    .string()
    .check(z.regex(/^[a-z][a-z0-9-]*$/, { error: 'must be small letters, figures and hyphens' })),
  /** By which the answer box groups sentences. */
  topic: z.string().check(z.regex(/^[a-z]+$/, { error: 'must be small letters' })),
  /** What stands in the gaps of the sentence, by the name within `{{}}`. */
  slots: z.optional(
    z.record(
      z.string().check(z.regex(SLOT_NAME, { error: 'must be small letters and figures' })),
      z.enum(SLOT_KINDS, { error: `must be ${SLOT_KINDS.join(' or ')}` }),
    ),
  ),
});

/** `cities/<city>/sentences/bank.json`: the sentences that the city says in every language. */
export const sentenceRows = z.array(row).check(
  z.refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, {
    error: 'has two sentences with one id',
  }),
);

/** `cities/<city>/sentences/<tag>.json`: what each sentence is in one language. */
export const sentenceTexts = z.record(
  z.string(),
  z.string().check(z.minLength(1, { error: 'must not be empty' })),
);

/** One row of `bank.json`. */
export type SentenceRow = Readonly<z.infer<typeof row>>;
