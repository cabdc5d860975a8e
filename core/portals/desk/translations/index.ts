import { CheckSentences } from './check-sentences.js';
import { FindDifferences } from './find-differences.js';
import { ReadStaffTranslations } from './read-translations.js';
import { TranslationQueries } from './translations.queries.js';
import { WriteTranslation } from './write-translation.js';

export { CheckSentences, ReadStaffTranslations, WriteTranslation };
export const STAFF_TRANSLATION_PROVIDERS = [
  CheckSentences,
  FindDifferences,
  ReadStaffTranslations,
  TranslationQueries,
  WriteTranslation,
];
