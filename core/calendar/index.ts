export * from './open-days.js';
