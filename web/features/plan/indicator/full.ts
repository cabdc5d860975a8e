import type { Indicator } from '../../../../core/contract/index.js';

/** Where a percentage is read against the whole; below it on a scale of its own, where a difference is seen. */
const WHOLE_FROM = 50;
/** What stays free beyond the largest figure. */
const AIR = 1.25;

/** The far end of what is drawn of an indicator: everything known of it fits. */
export const fullOf = ({ range, unitOriginal, baseline, target, actuals }: Indicator): number => {
  const most = Math.max(baseline.value, target.value, ...actuals.map(({ value }) => value));
  if (range) return Math.max(most, 2 * range.to);
  return unitOriginal === '%' && most >= WHOLE_FROM ? Math.max(100, most) : most * AIR;
};
