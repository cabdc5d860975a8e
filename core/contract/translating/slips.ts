import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { atMost, typeError, writtenText } from '../text.js';

/** Each of these is a way in which a translation does not say what its source says. */
export const SLIP_KINDS = [
  'number',
  'date',
  'time',
  'amount',
  'telephone',
  'link',
  'email',
  'name',
  'negation',
  'term',
  'empty',
  'language',
  'markup',
] as const;

/** `missing`: its place is in the source sentence; `added`: in the translated one. */
export const translationSlip = z.object({
  /** Which sentence; null where the text was translated as a whole. */
  sentence: z.nullable(z.number()),
  kind: z.enum(SLIP_KINDS),
  side: z.enum(['missing', 'added']),
  value: z.string(),
  start: z.number(),
  end: z.number(),
});
export type TranslationSlip = z.infer<typeof translationSlip>;

/** A difference that may stay, and why. */
export const slipWaiver = z.object(
  {
    kind: z.enum(SLIP_KINDS, { error: 'not_allowed' }),
    value: z.string({ error: typeError }).check(atMost(LIMITS.text)),
    reason: writtenText(LIMITS.reason),
  },
  { error: 'wrong_type' },
);
export type SlipWaiver = z.infer<typeof slipWaiver>;
