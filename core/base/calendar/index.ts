export * from './city-time.js';
export * from './open-days.js';
