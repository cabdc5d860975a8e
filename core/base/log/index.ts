export * from './log.js';
export * from './nest-log.js';
export * from './proxy-notice.js';
