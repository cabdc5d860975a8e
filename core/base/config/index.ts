export * from './config.js';
export * from './env.js';
export * from './exit-on-config-error.js';
export * from './start-checks.js';
