import { LimitLevelRepository } from './limit-level.repository.js';
import { Limits } from './limits.js';
import { SecurityCountRepository } from './security-count.repository.js';
import { SecurityEvents } from './security-events.js';

export { Limits, type Taken } from './limits.js';
export { SecurityEvents } from './security-events.js';
export const LIMIT_PROVIDERS = [
  LimitLevelRepository,
  Limits,
  SecurityCountRepository,
  SecurityEvents,
];
