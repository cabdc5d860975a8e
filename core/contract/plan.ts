import * as z from 'zod/mini';
import { sectionRef } from './submission.js';

/** `checked: false` marks a translation that no person has checked yet; `lang` is the language of the text given. */
const localized = {
  code: z.string(),
  title: z.string(),
  titleOriginal: z.string(),
  plain: z.optional(z.string()),
  lang: z.string(),
  checked: z.boolean(),
};

export const localeRow = z.object({
  tag: z.string(),
  autonym: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  checked: z.boolean(),
});
export type LocaleRow = z.infer<typeof localeRow>;

const measured = z.object({ value: z.number(), fiscalYear: z.number(), text: z.string() });
/** An indicator with its baseline and its target. `direction` says which way is better. */
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
  decimals: z.number(),
  baseline: measured,
  target: measured,
  note: z.optional(z.string()),
});
export type Indicator = z.infer<typeof indicator>;

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
  glossary: z.array(z.object({ code: z.string(), term: z.string(), definition: z.string() })),
  published: z.number(),
});
export type Measure = z.infer<typeof measure>;

const order = z.number();
const planText = z.object({ code: z.string(), order, text: z.string() });
export const chapter = z.object({
  ...localized,
  field: z.string(),
  inferred: z.boolean(),
  issues: z.array(planText),
  basicPolicies: z.array(planText),
  charts: z.array(z.object({ code: z.string(), title: z.string() })),
  measures: z.array(
    z.object({
      ...localized,
      section: z.optional(sectionRef),
      published: z.number(),
      subMeasures: z.array(subMeasure),
    }),
  ),
  indicators: z.array(indicator),
  relatedPlans: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      period: z.string(),
      startFiscalYear: z.number(),
      endFiscalYear: z.nullable(z.number()),
    }),
  ),
  glossary: z.array(z.object({ code: z.string(), term: z.string(), definition: z.string() })),
});
export type Chapter = z.infer<typeof chapter>;

/** The whole tree of the current plan in one language. */
export const plan = z.object({
  code: z.string(),
  title: z.string(),
  period: z.string(),
  startFiscalYear: z.number(),
  endFiscalYear: z.number(),
  state: z.enum(['draft', 'current', 'ended']),
  version: z.number(),
  municipality: z.object({ name: z.string(), prefecture: z.string(), localGovCode: z.string() }),
  successor: z.optional(z.object({ title: z.string(), startFiscalYear: z.number() })),
  basicPolicy: z.object(localized),
  fields: z.array(z.object({ ...localized, chapters: z.array(chapter) })),
});
export type Plan = z.infer<typeof plan>;

export const measureList = z.object({ items: z.array(measureSummary) });

/** Consultation topics. `vault` topics are read by counsellors of their desk only. */
export const topic = z.object({
  code: z.string(),
  privacy: z.enum(['private', 'vault']),
  emergency: z.boolean(),
  section: z.optional(sectionRef),
});
export type Topic = z.infer<typeof topic>;
export const topicList = z.object({ items: z.array(topic) });
