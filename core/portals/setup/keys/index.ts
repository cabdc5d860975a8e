import { KeyNeedsQueries } from './key-needs.queries.js';
import { RotateKeys } from './rotate-keys.js';

export type { KeyNeeds } from './key-needs.queries.js';
export { RotateKeys };
export const KEY_PROVIDERS = [KeyNeedsQueries, RotateKeys];
