export * from './copy.repository.js';
export * from './fold-copies.js';
