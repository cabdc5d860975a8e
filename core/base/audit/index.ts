export * from './audit-entry.js';
export * from './audit-line.entity.js';
export * from './audit-log.repository.js';
export * from './audit-seal.repository.js';
export * from './audit-seals.js';
