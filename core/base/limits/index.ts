export * from './levels.js';
export * from './limit-table.js';
export * from './limiter.js';
