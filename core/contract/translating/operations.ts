import type { Operation } from '../operation.js';
import { checkSentence, listSentences } from './city-sentences.js';
import { readSentenceBank } from './sentence-bank.js';
import { listTranslations, readTranslation, writeTranslation } from './staff-translations.js';
import { dropTypedTranslation, keepTypedTranslation } from './typed.js';

/** What translators work with. */
export const TRANSLATING_OPERATIONS: readonly Operation[] = [
  listTranslations,
  readTranslation,
  writeTranslation,
  keepTypedTranslation,
  dropTypedTranslation,
  listSentences,
  checkSentence,
  readSentenceBank,
];
