import * as z from 'zod/mini';
import { isMeasureCode, measureOf } from '../../contract/index.js';

const isPartOf = (code: string, measure: string): boolean =>
  code.split('-').length === 4 && measureOf(code) === measure;

/**
 * The file that `plan:import` reads (`koebako/plan-seed/v1`): the city's own Japanese, figures with fiscal years.
 * What the city's text does not hold is marked (`inferred`). Remarks of those who made the file (`$comment` and all that is
 * not named here) are not taken over: no remark ever stands on a page.
 */
const measureId = z
  .string()
  .check(z.refine(isMeasureCode, { error: 'must be a code of three numbers, such as 1-2-3' }));
const ordered = { id: z.string(), order: z.number() };
const text = z.object({ ...ordered, text: z.string() });
const value = z.object({ value: z.number(), fiscalYear: z.number(), text: z.string() });
const range = z
  .object({ from: z.number(), to: z.number() })
  .check(z.refine(({ from, to }) => from < to, { error: 'must go from the lower to the higher' }));
const indicator = z
  .object({
    ...ordered,
    name: z.string(),
    unit: z.string(),
    baseline: value,
    target: value,
    definition: z.string(),
    direction: z.enum(['increase', 'decrease', 'maintain', 'range']),
    /** Only with `direction: range`: where the figure should lie. */
    range: z.optional(range),
    /** Only with `direction: maintain`, where the plan's own note calls less better. */
    betterWhen: z.optional(z.literal('lower')),
    decimals: z.number(),
    measureId,
  })
  .check(
    z.refine((k) => (k.direction === 'range') === Boolean(k.range), {
      error: 'must have a range if its direction is range, and only then',
    }),
    z.refine((k) => !k.betterWhen || k.direction === 'maintain', {
      error: 'may have betterWhen only where the level is to be maintained',
    }),
  );
const subMeasure = z.object({
  ...ordered,
  title: z.string(),
  residentActions: z.array(z.string()),
});
const measure = z
  .object({
    ...ordered,
    id: measureId,
    title: z.string(),
    issueId: z.string(),
    basicPolicyId: z.string(),
    subMeasures: z.array(subMeasure),
  })
  .check(
    z.refine(({ id, subMeasures }) => subMeasures.every((sub) => isPartOf(sub.id, id)), {
      error: 'has a sub-measure whose code does not begin with its own, such as 1-2-3-4',
    }),
  );
const relatedPlan = z.object({
  id: z.string(),
  title: z.string(),
  period: z.object({
    text: z.string(),
    startFiscalYear: z.number(),
    endFiscalYear: z.nullable(z.number()),
  }),
});
const chart = z.object({ id: z.string(), title: z.string(), note: z.optional(z.string()) });
const chapter = z
  .object({
    id: z.string(),
    fieldId: z.string(),
    title: z.string(),
    inferred: z.optional(z.boolean()),
    issues: z.array(text),
    charts: z.array(chart),
    basicPolicies: z.array(text),
    measures: z.array(measure),
    indicators: z.array(indicator),
    relatedPlans: z.array(relatedPlan),
    glossary: z.array(z.object({ id: z.string(), term: z.string(), definition: z.string() })),
  })
  .check(
    z.refine(({ id, measures }) => measures.every((each) => each.id.startsWith(`${id}-`)), {
      error: 'has a measure whose code does not begin with its own',
    }),
  );

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
      successor: z.optional(
        z.object({
          title: z.string(),
          startFiscalYear: z.number(),
          /** Where the next plan can be read. */
          url: z.optional(z.string().check(z.startsWith('https://'))),
        }),
      ),
    }),
  }),
  basicPolicy: z.object({ id: z.string(), label: z.string(), title: z.string() }),
  fields: z.array(z.object({ id: z.string(), title: z.string(), chapterIds: z.array(z.string()) })),
  chapters: z.array(chapter),
});
export type PlanFile = z.infer<typeof planFile>;
export type PlanFileChapter = PlanFile['chapters'][number];

const texts = z._default(
  z.record(z.string(), z.object({ title: z.string(), plain: z.optional(z.string()) })),
  {},
);
const names = z._default(z.record(z.string(), z.string()), {});
/**
 * The plan's part of `cities/<city>/texts/<tag>.json`: titles and one plain sentence per node, names of sections and units.
 * What is missing is shown as the plan has it.
 */
export const planTextFile = z.object({
  basicPolicy: texts,
  field: texts,
  chapter: texts,
  measure: texts,
  subMeasure: texts,
  indicator: z._default(
    z.record(z.string(), z.object({ name: z.string(), plain: z.optional(z.string()) })),
    {},
  ),
  unit: names,
  section: names,
});
export type PlanTextFile = z.infer<typeof planTextFile>;
