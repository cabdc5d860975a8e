export * from './limits.js';
export * from './opinion.js';
export * from './plan.js';
export * from './problem.js';
export * from './staff.js';
export * from './submission.js';
export * from './suggestion.js';
export * from './text.js';
