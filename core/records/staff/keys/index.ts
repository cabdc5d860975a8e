export * from './desk-keys.js';
export * from './key.repository.js';
export * from './recovery-key.js';
export * from './staff-keys.js';
