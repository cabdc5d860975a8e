export * from './locale-registry.js';
