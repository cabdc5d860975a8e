import { CaughtUpRepository } from './caught-up.repository.js';
import { EngineUseRepository } from './engine-use.repository.js';
import { ReadTranslations } from './read-translations.js';
import { SentenceCheckRepository } from './sentence-check.repository.js';
import { TranslationRepository } from './translation.repository.js';
import { TranslationMemoryRepository } from './translation-memory.repository.js';
import { TranslationWishRepository } from './translation-wish.repository.js';

export * from './caught-up.repository.js';
export * from './engine-use.repository.js';
export * from './read-translations.js';
export * from './sentence-check.repository.js';
export * from './sentences.js';
export * from './translation.repository.js';
export * from './translation-memory.repository.js';
export * from './translation-state.js';
export * from './translation-wish.repository.js';
export * from './wanted-languages.js';
export const TRANSLATION_PROVIDERS = [
  CaughtUpRepository,
  EngineUseRepository,
  ReadTranslations,
  SentenceCheckRepository,
  TranslationMemoryRepository,
  TranslationRepository,
  TranslationWishRepository,
];
