/** How Japanese words are probably read, for staff to confirm and for readers who ask for readings. Not for the browser. */
export * from './aligned.js';
export * from './everyday-words.js';
export * from './kana.js';
export * from './known-words.js';
export * from './morpheme.js';
export * from './propose-readings.js';
