import * as z from 'zod/mini';
import { indicator } from '../indicators/indicator.js';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';
import { planPassage } from './plan-passage.js';

/** `checked: false` marks a translation that no person has checked yet; `lang` is the language of the text given. */
export const localized = {
  code: z.string(),
  title: z.string(),
  titleOriginal: z.string(),
  plain: z.optional(z.string()),
  lang: z.string(),
  checked: z.boolean(),
};

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
