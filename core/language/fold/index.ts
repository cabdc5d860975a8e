export * from './plain-fold.js';
