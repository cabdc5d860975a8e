import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';

/** `checked: false` marks a translation that no person has checked yet; `lang` is the language of the text given. */
export const localized = {
  code: z.string(),
  title: z.string(),
  titleOriginal: z.string(),
  plain: z.optional(z.string()),
  lang: z.string(),
  checked: z.boolean(),
};

const measured = z.object({ value: z.number(), fiscalYear: z.number(), text: z.string() });
/**
 * An indicator with its baseline and its target. `direction` says which way is better: for `range` the figure should lie
 * within `range`, ends included; `betterWhen` is there where the level is to be kept and the plan itself calls less better.
 */
export const indicator = z.object({
  code: z.string(),
  measure: z.string(),
  name: z.string(),
  nameOriginal: z.string(),
  plain: z.optional(z.string()),
  lang: z.string(),
  checked: z.boolean(),
  unit: z.string(),
  unitOriginal: z.string(),
  definition: z.string(),
  direction: z.enum(['increase', 'decrease', 'maintain', 'range']),
  range: z.optional(z.object({ from: z.number(), to: z.number() })),
  betterWhen: z.optional(z.literal('lower')),
  decimals: z.number(),
  baseline: measured,
  target: measured,
});
export type Indicator = z.infer<typeof indicator>;

export const glossaryEntry = z.object({
  code: z.string(),
  term: z.string(),
  definition: z.string(),
});

export const subMeasure = z.object({ ...localized, section: z.optional(sectionRef) });
export const measureSummary = z.object({
  ...localized,
  chapter: z.string(),
  section: z.optional(sectionRef),
  published: z.number(),
});
export type MeasureSummary = z.infer<typeof measureSummary>;

/** One measure, whole. `issue` and `basicPolicy` are the plan's own Japanese text; the glossary explains words of both. */
export const measure = z.object({
  ...localized,
  chapter: z.object(localized),
  section: z.optional(sectionRef),
  issue: z.optional(z.string()),
  basicPolicy: z.optional(z.string()),
  subMeasures: z.array(subMeasure),
  indicators: z.array(indicator),
  relatedPlans: z.array(z.object({ code: z.string(), title: z.string(), period: z.string() })),
  glossary: z.array(glossaryEntry),
  published: z.number(),
});
export type Measure = z.infer<typeof measure>;

export const listMeasures = operation({
  method: 'GET',
  path: '/api/measures',
  door: 'public',
  who: 'anybody',
  summary: 'All measures with their sections',
  response: z.object({ items: z.array(measureSummary) }),
  errors: [],
  cache: { until: 'change' },
});

export const readMeasure = operation({
  method: 'GET',
  path: '/api/measures/:code',
  door: 'public',
  who: 'anybody',
  summary: 'One measure with sub-measures, indicators and section',
  params: z.object({ code: z.string() }),
  response: measure,
  errors: [],
  cache: { until: 'change' },
});
