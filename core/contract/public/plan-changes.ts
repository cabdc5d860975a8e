import * as z from 'zod/mini';
import { type Operation, operation } from '../operation.js';
import { readPlan } from './plan.js';

/** Words of the plan; those that it no longer says, and those that nobody translated, are Japanese. */
const words = z.object({ text: z.string(), lang: z.string() });
const figure = z.object({
  value: z.number(),
  decimals: z.number(),
  unit: z.string(),
  fiscalYear: z.number(),
});

export const PLAN_PARTS = ['chapter', 'measure', 'sub_measure', 'indicator'] as const;
export const PLAN_CHANGES = [
  'added',
  'ended',
  'renamed',
  'target',
  'baseline',
  'counting',
] as const;

/** What became of one part of the plan. `before` and `after`: words that changed; `from` and `to`: figures that did. */
export const planChange = z.object({
  what: z.enum(PLAN_PARTS),
  code: z.string(),
  change: z.enum(PLAN_CHANGES),
  name: words,
  before: z.optional(words),
  after: z.optional(words),
  from: z.optional(figure),
  to: z.optional(figure),
});
export type PlanChangeSaid = z.infer<typeof planChange>;

export const planStep = z.object({
  plan: words,
  /** The version of that plan. */
  version: z.number(),
  /** The day it came here. */
  on: z.string(),
  /** Compared with what stood before; empty for the first. */
  changes: z.array(planChange),
});
export type PlanStep = z.infer<typeof planStep>;

export const listPlanChanges = operation({
  method: 'GET',
  path: '/api/plan/changes',
  door: 'public',
  who: 'anybody',
  summary:
    'What became of chapters, measures and indicators from each version of the plan to the next, the newest first: added, ended, renamed, with another target, baseline or way of counting',
  response: z.object({ items: z.array(planStep) }),
  errors: [],
  cache: { until: 'change' },
});

/** The plan as it is, and how it became so. */
export const PLAN_OPERATIONS: readonly Operation[] = [readPlan, listPlanChanges];
