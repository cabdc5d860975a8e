import { DisposalRepository } from './disposal.repository.js';
import { HoldRepository } from './hold.repository.js';

export * from './disposal.repository.js';
export * from './hold.repository.js';
export * from './retention-class.js';
export const RETENTION_PROVIDERS = [DisposalRepository, HoldRepository];
