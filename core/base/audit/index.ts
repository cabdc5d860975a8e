export * from './audit-entry.js';
export * from './audit-line.entity.js';
