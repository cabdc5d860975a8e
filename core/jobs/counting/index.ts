import { CountByRule } from './count-by-rule.js';

export { CountByRule } from './count-by-rule.js';
export const COUNTING_PROVIDERS = [CountByRule];
