export * from './calendar.js';
export * from './fiscal-year.js';
