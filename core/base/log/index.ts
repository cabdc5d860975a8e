export * from './log.js';
export * from './nest-log.js';
