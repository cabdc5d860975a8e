import * as z from 'zod/mini';
import { readDataLines } from '../../../core/infra/data-file.js';

/** A text and a query of which people have said whether the one must be found by the other: one JSON object a line. */
const searchCase = z.object({
  id: z.optional(z.string()),
  text: z.string(),
  query: z.string(),
  /** Whether the text is what somebody means by the query. */
  hit: z.boolean(),
  /** What makes it hard: `kana`, `accents`, `inside-word` ... */
  kind: z.string(),
  /** What should be found, or not, but needs knowledge of words. */
  soft: z.optional(z.boolean()),
  /** The language of the text. */
  lang: z.optional(z.string()),
});
export type SearchCase = z.infer<typeof searchCase>;
export type JudgedCase = SearchCase & { readonly found: boolean };

export const readSearchCases = (file: string): SearchCase[] => readDataLines(searchCase, file);

const share = (cases: readonly JudgedCase[]): number =>
  cases.filter(({ found }) => found).length / (cases.length || Number.NaN);

/** Shares that are found of the cases that must be, should be, and must not be. */
export const searchFigures = (cases: readonly JudgedCase[]) => ({
  cases: cases.length,
  hard: share(cases.filter(({ hit, soft }) => hit && !soft)),
  soft: share(cases.filter(({ hit, soft }) => hit && soft)),
  wrong: share(cases.filter(({ hit }) => !hit)),
});
