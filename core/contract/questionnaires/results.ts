import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { isoTime, requiredText } from '../text.js';
import { code, ofVersion } from './params.js';

/** `n` is null where it is hidden: under 5, or what such a one could be computed from. */
const cell = z.object({ value: z.string(), n: z.nullable(z.number()) });
export type ResultCell = z.infer<typeof cell>;

export const questionResult = z.object({
  /** The question; of a matrix `<question>.<row>`. */
  key: z.string(),
  /** What was chosen, in the order of the page; `''`: not asked, or not answered. */
  cells: z.array(cell),
  /** By language, month or another question; only groups in which nothing has to be hidden. */
  by: z.array(
    z.object({
      by: z.string(),
      groups: z.array(z.object({ group: z.string(), cells: z.array(cell) })),
      /** There are groups that are too small to be shown. */
      isPart: z.boolean(),
    }),
  ),
});
export type QuestionResult = z.infer<typeof questionResult>;

export const results = z.object({
  code: requiredText,
  version: z.number(),
  /** Those with answers, the newest first. */
  versions: z.array(z.number()),
  /** null: fewer than 5. */
  n: z.nullable(z.number()),
  /** When it was counted. While a form is open, results are made anew once enough have answered. */
  countedAt: z.nullable(isoTime),
  questions: z.array(questionResult),
  /** What the section says about them, in Japanese, once a colleague has approved it. */
  remark: z.nullable(z.object({ text: z.string(), on: z.string() })),
});
export type Results = z.infer<typeof results>;

export const readResults = operation({
  method: 'GET',
  path: '/api/questionnaires/:code/results',
  door: 'public',
  who: 'anybody',
  summary: 'How many answered what; small numbers, and what gives them away, are hidden',
  params: code,
  query: ofVersion,
  response: results,
  errors: [],
  cache: { until: 'change' },
});
