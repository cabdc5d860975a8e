export * from './seal.js';
export * from './seal.repository.js';
export * from './voice-seals.js';
