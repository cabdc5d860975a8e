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

/** What the plan says in one place; `original` is its Japanese, there where `text` is a translation of it. */
export const planPassage = z.object({
  text: z.string(),
  original: z.optional(z.string()),
  lang: z.string(),
  checked: z.boolean(),
});
export type PlanPassage = z.infer<typeof planPassage>;

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
  definition: planPassage,
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
  term: planPassage,
  definition: planPassage,
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

/** A plan of the city beside this one; `period` is the Japanese of its years. */
export const relatedPlan = z.object({
  code: z.string(),
  title: planPassage,
  period: z.string(),
  startFiscalYear: z.number(),
  endFiscalYear: z.nullable(z.number()),
});
export type RelatedPlan = z.infer<typeof relatedPlan>;

export const subMeasure = z.object({ ...localized, section: z.optional(sectionRef) });
export const measureSummary = z.object({
  ...localized,
  chapter: z.string(),
  section: z.optional(sectionRef),
  published: z.number(),
});
export type MeasureSummary = z.infer<typeof measureSummary>;

/** One measure, whole; the glossary explains words of `issue` and `basicPolicy`. */
export const measure = z.object({
  ...localized,
  chapter: z.object(localized),
  section: z.optional(sectionRef),
  issue: z.optional(planPassage),
  basicPolicy: z.optional(planPassage),
  subMeasures: z.array(subMeasure),
  indicators: z.array(indicator),
  relatedPlans: z.array(relatedPlan),
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
