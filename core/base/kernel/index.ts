export * from './actor.js';
export * from './advisory-locks.js';
export * from './app-error.js';
export * from './clock.js';
export * from './cursor.js';
export * from './fresh.js';
export * from './ids.js';
export * from './logger.js';
