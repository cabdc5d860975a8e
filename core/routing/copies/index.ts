export * from './copy.repository.js';
export * from './essence.js';
export * from './fold-copies.js';
