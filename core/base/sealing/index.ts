export * from './boxes.js';
export * from './key-in-hand.js';
export * from './key-ring.js';
export * from './password-key.js';
export * from './renew-sealed.queries.js';
export * from './sealed-words.js';
