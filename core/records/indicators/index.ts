import { CurrentActuals } from './current-actuals.js';
import { IndicatorActualRepository } from './indicator-actual.repository.js';

export * from './current-actuals.js';
export * from './indicator-actual.entity.js';
export * from './indicator-actual.repository.js';
export * from './progress.js';
export * from './read-figures.js';
export const INDICATOR_PROVIDERS = [CurrentActuals, IndicatorActualRepository];
