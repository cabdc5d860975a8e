/**
 * What every part of the product knows of languages, the browser too. So what the browser would download for nothing is
 * not exported here: detection (`detection/`, 80 MB once loaded), the check of the registry's file (`registry-file.ts`,
 * 11 kB of zod), the words of phrases (`phrases/`), the rules of plain Japanese (for tests of our own texts).
 */
export * from './effective-language.js';
export * from './excerpt.js';
export * from './fallback.js';
export * from './fold/index.js';
export * from './japanese-pieces.js';
export * from './locales.js';
export * from './negotiate.js';
export * from './phrase-words.js';
export * from './readings.js';
export type { Locale } from './registry-file.js';
export * from './tags.js';
