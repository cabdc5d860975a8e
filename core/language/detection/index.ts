export type { DetectLanguage } from './detect-language.js';
export * from './language-detector.js';
