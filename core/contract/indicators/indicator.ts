import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { planPassage } from '../public/plan-passage.js';
import { counting } from './rule.js';

const measured = z.object({ value: z.number(), fiscalYear: z.number(), text: z.string() });

/** What an indicator came to in one fiscal year. `source` and `remark` are the section's own Japanese; `on` is the day it was stated. */
export const actual = z.object({
  fiscalYear: z.number(),
  value: z.number(),
  source: z.string(),
  remark: z.optional(z.string()),
  on: z.string(),
  /** Nobody stated it: it was counted by the rule of the indicator. */
  byRule: z.optional(z.literal(true)),
});
export type Actual = z.infer<typeof actual>;

/** `reached`, `on_the_way` and `behind` where a figure is to rise or fall; `within` and `outside` where a range is good. */
export const INDICATOR_PROGRESS = ['reached', 'on_the_way', 'behind', 'within', 'outside'] as const;
export type IndicatorProgress = (typeof INDICATOR_PROGRESS)[number];

/**
 * An indicator with its baseline, its target and its results by year, the oldest first. `direction` says which way is better:
 * for `range` the figure should lie within `range`, ends included; `betterWhen` is there where the level is to be kept and the
 * plan itself calls less better. `progress` is there where the plan says which way is better and a result is known.
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
  actuals: z.array(actual),
  progress: z.optional(z.enum(INDICATOR_PROGRESS)),
  /** Of one that counts by itself: by which rule, and what it came to in the fiscal year that is under way. */
  counting: z.optional(counting),
});
export type Indicator = z.infer<typeof indicator>;

export const listIndicators = operation({
  method: 'GET',
  path: '/api/indicators',
  door: 'public',
  who: 'anybody',
  summary: 'The indicators of the plan in force with their results by year',
  response: z.object({ items: z.array(indicator) }),
  errors: [],
  cache: { until: 'change' },
});

export const readIndicator = operation({
  method: 'GET',
  path: '/api/indicators/:code',
  door: 'public',
  who: 'anybody',
  summary: 'One indicator with its results by year',
  params: z.object({ code: z.string() }),
  response: indicator,
  errors: [],
  cache: { until: 'change' },
});

export const readIndicatorsAsCsv = operation({
  method: 'GET',
  path: '/api/indicators.csv',
  door: 'public',
  who: 'anybody',
  summary:
    'Every figure as a row: indicator, measure, name, unit, what (baseline, actual, target), fiscal year, value, source, day stated',
  media: 'text/csv',
  response: z.string(),
  errors: [],
  cache: { until: 'change' },
});
