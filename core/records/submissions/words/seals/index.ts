export * from './confided-reads.repository.js';
export * from './seal.js';
export * from './seal.repository.js';
export * from './sealed-about.js';
export * from './sealed-dangers.js';
export * from './voice-seals.js';
