export * from './danger-classes.js';
export * from './danger-features.js';
export * from './danger-files.js';
export * from './danger-model.js';
export * from './danger-parts.js';
export * from './danger-reader.js';
export * from './danger-words.js';
export * from './piece-odds.js';
