import { CountRule } from './count-rule.js';
import { CurrentActuals } from './current-actuals.js';
import { CurrentCounts } from './current-counts.js';
import { IndicatorActualRepository } from './indicator-actual.repository.js';
import { IndicatorCountRepository } from './indicator-count.repository.js';
import { IndicatorRuleRepository } from './indicator-rule.repository.js';
import { SayRule } from './say-rule.js';

export * from './count-rule.js';
export * from './current-actuals.js';
export * from './current-counts.js';
export * from './indicator-actual.entity.js';
export * from './indicator-actual.repository.js';
export * from './indicator-count.repository.js';
export * from './indicator-rule.repository.js';
export * from './progress.js';
export * from './read-figures.js';
export * from './say-rule.js';
export const INDICATOR_PROVIDERS = [
  CountRule,
  CurrentActuals,
  CurrentCounts,
  IndicatorActualRepository,
  IndicatorCountRepository,
  IndicatorRuleRepository,
  SayRule,
];
