/**
 * What every part of the product knows of languages, the browser too: so nothing here is heavy and nothing reads files.
 * Detection (`detection/`, 80 MB once loaded) is not exported here, nor are the rules of plain Japanese, which only
 * tests of our own texts use.
 */
export * from './effective-language.js';
export * from './excerpt.js';
export * from './fallback.js';
export * from './fold.js';
export * from './locales.js';
export * from './negotiate.js';
export * from './readings.js';
export * from './tags.js';
