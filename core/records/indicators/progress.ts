import type { IndicatorProgress } from '../../contract/index.js';

interface Goal {
  readonly direction: 'increase' | 'decrease' | 'maintain' | 'range';
  readonly range?: { readonly from: number; readonly to: number } | undefined;
  readonly baseline: { readonly value: number; readonly fiscalYear: number };
  readonly target: { readonly value: number; readonly fiscalYear: number };
}

/** Where the way from baseline to target is in a year: a straight line, flat before and after. */
const onTheLine = ({ baseline, target }: Goal, year: number): number => {
  const years = target.fiscalYear - baseline.fiscalYear;
  const share = years > 0 ? Math.min(1, Math.max(0, (year - baseline.fiscalYear) / years)) : 1;
  return baseline.value + (target.value - baseline.value) * share;
};

/**
 * How an indicator stands by its newest figure; undefined without any, and where the plan does not say which way is better:
 * a level that is to be kept "about" has no edge that we could name.
 */
export const progressOf = (
  goal: Goal,
  newest: { readonly value: number; readonly fiscalYear: number } | undefined,
): IndicatorProgress | undefined => {
  if (!newest) return undefined;
  const { direction, range, target } = goal;
  if (range) return newest.value >= range.from && newest.value <= range.to ? 'within' : 'outside';
  if (direction !== 'increase' && direction !== 'decrease') return undefined;
  const better = direction === 'increase' ? 1 : -1;
  const isAsGood = (wanted: number) => (newest.value - wanted) * better >= 0;
  if (isAsGood(target.value)) return 'reached';
  return isAsGood(onTheLine(goal, newest.fiscalYear)) ? 'on_the_way' : 'behind';
};
