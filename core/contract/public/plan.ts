import * as z from 'zod/mini';
import { indicator } from '../indicators/indicator.js';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';
import { glossaryEntry, localized, relatedPlan, subMeasure } from './measure.js';
import { planPassage } from './plan-passage.js';

const order = z.number();
const planText = z.object({ code: z.string(), order, ...planPassage.shape });

export const chapter = z.object({
  ...localized,
  field: z.string(),
  inferred: z.boolean(),
  issues: z.array(planText),
  basicPolicies: z.array(planText),
  /** Charts that the plan names; `note` is the plan's own word beside the title, `said` both in the language asked for. */
  charts: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      note: z.optional(z.string()),
      said: planPassage,
    }),
  ),
  measures: z.array(
    z.object({
      ...localized,
      section: z.optional(sectionRef),
      published: z.number(),
      subMeasures: z.array(subMeasure),
    }),
  ),
  indicators: z.array(indicator),
  relatedPlans: z.array(relatedPlan),
  glossary: z.array(glossaryEntry),
});
export type Chapter = z.infer<typeof chapter>;

/** The whole tree of the current plan in one language. */
export const plan = z.object({
  ...localized,
  period: z.string(),
  startFiscalYear: z.number(),
  endFiscalYear: z.number(),
  state: z.enum(['draft', 'current', 'ended']),
  version: z.number(),
  municipality: z.object({ name: z.string(), prefecture: z.string(), localGovCode: z.string() }),
  successor: z.optional(
    z.object({
      title: z.string(),
      titleOriginal: z.string(),
      startFiscalYear: z.number(),
      url: z.optional(z.string()),
    }),
  ),
  basicPolicy: z.object(localized),
  fields: z.array(z.object({ ...localized, chapters: z.array(chapter) })),
});
export type Plan = z.infer<typeof plan>;

export const readPlan = operation({
  method: 'GET',
  path: '/api/plan',
  door: 'public',
  who: 'anybody',
  summary: 'The plan in force, whole',
  response: plan,
  errors: ['not_found'],
  cache: { until: 'change' },
});
