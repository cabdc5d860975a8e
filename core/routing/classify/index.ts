export * from './classifier.js';
export * from './lexicon-file.js';
export type { Lexicons } from './lexicon-index.js';
export * from './model.js';
export type { PlanTextsByLang } from './texts.js';
