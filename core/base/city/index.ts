export * from './accounts-file.js';
export * from './approval-file.js';
export * from './booking-file.js';
export * from './city.js';
export * from './city-file.js';
export * from './retention-file.js';
export * from './time-zone.js';
export * from './translation-file.js';
