import * as z from 'zod/mini';
import { readDataLines } from '../../../core/infra/data-file.js';
import { findSlips, type Slip, type SlipOptions } from '../../../core/language/faithful/index.js';
import { baseOf, SOURCE_LANGUAGE } from '../../../core/language/index.js';

const written = z.object({ lang: z.string(), text: z.string() });
/** A text and its translation, faithful or with one slip that somebody planted: one JSON object a line. */
const faithfulPair = z.object({
  id: z.string(),
  /** What the pair is about: a refusal, a date, a faithful answer. */
  kind: z.optional(z.string()),
  source: written,
  target: written,
  slip: z.nullable(z.looseObject({ kind: z.string() })),
});
export type FaithfulPair = z.infer<typeof faithfulPair>;

export const readFaithfulPairs = (file: string): FaithfulPair[] =>
  readDataLines(faithfulPair, file);

/** A pair and what was found in it. */
export interface CheckedPair {
  readonly pair: FaithfulPair;
  readonly found: readonly Slip[];
}
export const checkPair = (pair: FaithfulPair, options: SlipOptions): CheckedPair => ({
  pair,
  found: findSlips(pair.source, pair.target, options),
});

export interface FaithfulFigures {
  /** The share of planted slips in whose pairs something is found. */
  readonly caught: number;
  /** The share of those caught where something of the planted kind is found. */
  readonly rightKind: number;
  /** The share of faithful pairs in which something is found all the same. */
  readonly falseAlarms: number;
  readonly pairs: number;
  readonly slips: number;
}
const share = (part: number, whole: number): number => (whole ? part / whole : Number.NaN);

/** The language other than Japanese; that of the target where both are. */
export const languageOf = ({ source, target }: FaithfulPair): string =>
  baseOf(source.lang) === SOURCE_LANGUAGE ? target.lang : source.lang;

export const figuresOf = (checked: readonly CheckedPair[]): FaithfulFigures => {
  const planted = checked.filter(({ pair }) => pair.slip);
  const faithful = checked.filter(({ pair }) => !pair.slip);
  const caught = planted.filter(({ found }) => found.length);
  return {
    caught: share(caught.length, planted.length),
    rightKind: share(
      caught.filter(({ pair, found }) => found.some(({ kind }) => kind === pair.slip?.kind)).length,
      caught.length,
    ),
    falseAlarms: share(faithful.filter(({ found }) => found.length).length, faithful.length),
    pairs: faithful.length,
    slips: planted.length,
  };
};
