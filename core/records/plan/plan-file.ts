import * as z from 'zod/mini';

/**
 * The file that `plan:import` reads (`koebako/plan-seed/v1`): the city's own Japanese, figures with fiscal years.
 * What the city's text does not hold is said beside it (`inferred`, `note`).
 */
const ordered = { id: z.string(), order: z.number() };
const text = z.object({ ...ordered, text: z.string() });
const value = z.object({ value: z.number(), fiscalYear: z.number(), text: z.string() });
const indicator = z.object({
  ...ordered,
  name: z.string(),
  unit: z.string(),
  baseline: value,
  target: value,
  definition: z.string(),
  direction: z.enum(['increase', 'decrease', 'maintain', 'range']),
  decimals: z.number(),
  measureId: z.string(),
  note: z.optional(z.string()),
  directionNote: z.optional(z.string()),
  betterWhen: z.optional(z.string()),
  desirableRange: z.optional(z.unknown()),
});
const subMeasure = z.object({
  ...ordered,
  title: z.string(),
  residentActions: z.array(z.string()),
});
const measure = z.object({
  ...ordered,
  title: z.string(),
  issueId: z.string(),
  basicPolicyId: z.string(),
  subMeasures: z.array(subMeasure),
});
const relatedPlan = z.object({
  id: z.string(),
  title: z.string(),
  period: z.object({
    text: z.string(),
    startFiscalYear: z.number(),
    endFiscalYear: z.nullable(z.number()),
  }),
});
const chapter = z.object({
  id: z.string(),
  fieldId: z.string(),
  title: z.string(),
  inferred: z.optional(z.boolean()),
  issues: z.array(text),
  charts: z.array(z.object({ id: z.string(), title: z.string() })),
  basicPolicies: z.array(text),
  measures: z.array(measure),
  indicators: z.array(indicator),
  relatedPlans: z.array(relatedPlan),
  glossary: z.array(z.object({ id: z.string(), term: z.string(), definition: z.string() })),
});

export const planFile = z.object({
  $schema: z.literal('koebako/plan-seed/v1'),
  meta: z.object({
    municipality: z.object({ name: z.string(), prefecture: z.string(), localGovCode: z.string() }),
    plan: z.object({
      title: z.string(),
      periodText: z.string(),
      startFiscalYear: z.number(),
      endFiscalYear: z.number(),
      status: z.enum(['draft', 'current', 'ended']),
      successor: z.optional(z.object({ title: z.string(), startFiscalYear: z.number() })),
    }),
  }),
  basicPolicy: z.object({ id: z.string(), label: z.string(), title: z.string() }),
  fields: z.array(z.object({ id: z.string(), title: z.string(), chapterIds: z.array(z.string()) })),
  chapters: z.array(chapter),
});
export type PlanFile = z.infer<typeof planFile>;
export type PlanFileChapter = PlanFile['chapters'][number];

/** `locales/<tag>/plan.json`: titles and one plain sentence per node, names of sections and units. */
const texts = z.record(z.string(), z.object({ title: z.string(), plain: z.optional(z.string()) }));
export const planTextFile = z.object({
  basicPolicy: texts,
  field: texts,
  chapter: texts,
  measure: texts,
  subMeasure: texts,
  indicator: z.record(z.string(), z.object({ name: z.string(), plain: z.optional(z.string()) })),
  unit: z.record(z.string(), z.string()),
  section: z.record(z.string(), z.string()),
});
export type PlanTextFile = z.infer<typeof planTextFile>;
