export * from './desk.js';
export * from './desk-acts.js';
export * from './shared-question.js';
export * from './sharing.js';
