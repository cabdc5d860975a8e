import { CheckSentences } from './check-sentences.js';
import { FindDifferences } from './find-differences.js';
import { KeepTypedTranslation } from './keep-typed.js';
import { ReadStaffTranslations } from './read-translations.js';
import { TranslationQueries } from './translations.queries.js';
import { WriteTranslation } from './write-translation.js';

export { CheckSentences, KeepTypedTranslation, ReadStaffTranslations, WriteTranslation };
export const STAFF_TRANSLATION_PROVIDERS = [
  CheckSentences,
  FindDifferences,
  KeepTypedTranslation,
  ReadStaffTranslations,
  TranslationQueries,
  WriteTranslation,
];
