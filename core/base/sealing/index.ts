export * from './boxes.js';
export * from './key-in-hand.js';
export * from './password-key.js';
export * from './sealed-words.js';
export * from './secret-key.js';
