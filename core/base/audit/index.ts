export * from './audit-entry.js';
export * from './audit-line.entity.js';
export * from './audit-log.repository.js';
