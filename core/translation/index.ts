export * from './detect-language.js';
