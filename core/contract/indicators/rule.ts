import * as z from 'zod/mini';
import { typeError } from '../text.js';

const form = z.string({ error: typeError }).check(z.maxLength(40, { error: 'too_long' }));
/** A question, or one row of a matrix (`<question>.<row>`). */
const question = z.string({ error: typeError }).check(z.maxLength(81, { error: 'too_long' }));

/** By what an indicator counts by itself, as data; who states it chooses from lists. */
export const figureRule = z.discriminatedUnion('of', [
  /** Of all who answered in the fiscal year, how many in a hundred chose one of these. */
  z.strictObject({
    of: z.literal('share'),
    form,
    question,
    values: z
      .array(z.string({ error: typeError }))
      .check(z.minLength(1, { error: 'required' }), z.maxLength(40, { error: 'too_long' })),
  }),
  /** How many answered a form. */
  z.strictObject({ of: z.literal('answers'), form }),
  /** What was answered to a question for a number, added up: visitors whom a house notes day by day. */
  z.strictObject({ of: z.literal('sum'), form, question }),
  /** Consultations with a booked time to which somebody came, of the kinds that the city counts. */
  z.strictObject({ of: z.literal('bookings') }),
  /** Consultations about a topic that were sent; never a confided one. */
  z.strictObject({
    of: z.literal('voices'),
    topic: z.string({ error: typeError }).check(z.maxLength(40, { error: 'too_long' })),
  }),
  /** What came by a form that becomes a voice, and has its answer. */
  z.strictObject({ of: z.literal('answered'), form }),
]);
export type FigureRule = z.infer<typeof figureRule>;
/** A rule that counts the answers of a form. */
export type FormRule = Extract<FigureRule, { of: 'share' | 'answers' | 'sum' }>;

export const isFormRule = (rule: FigureRule): rule is FormRule =>
  rule.of === 'share' || rule.of === 'answers' || rule.of === 'sum';

/** Whether a figure of this unit can come of such a rule. */
export const fitsUnit = (rule: Pick<FigureRule, 'of'>, unit: string): boolean =>
  (rule.of === 'share') === (unit === '%');

/** A rule with the words that its sentence is made of, in one language. */
export const saidRule = z.object({
  of: z.enum(['share', 'answers', 'sum', 'bookings', 'voices', 'answered']),
  /** Of these words; the rest of the sentence is the page's. */
  lang: z.string(),
  form: z.optional(z.object({ code: z.string(), title: z.string() })),
  question: z.optional(z.string()),
  /** What is counted of its choices, in the order of the form. */
  values: z.optional(z.array(z.object({ value: z.string(), text: z.string() }))),
  topic: z.optional(z.string()),
});
export type SaidRule = z.infer<typeof saidRule>;

/** What an indicator that counts by itself came to so far. */
export const counting = z.object({
  rule: saidRule,
  fiscalYear: z.number(),
  /** null: nothing yet, or too few to be told. */
  value: z.nullable(z.number()),
  /** The figure is at least so large; how many are missing to the whole is too small to be told. */
  isAtLeast: z.boolean(),
  /** The day it was counted. */
  on: z.nullable(z.string()),
});
export type Counting = z.infer<typeof counting>;
