import type { SentenceBank } from '../../../../../../core/contract/index.js';
import type { BankSource } from '../../../../../../core/language/sentences/index.js';
import type { CityLocale } from '../../../../../i18n/city-locale.js';
import { type LanguageView, targetLanguages } from '../../../translations/languages.js';
import type { SaidIn } from './answer-languages.js';

/** What the browser makes the bank of, once for the page's life. */
export interface SentencesView {
  readonly source: BankSource;
  readonly saidIn: SaidIn;
  readonly languages: readonly LanguageView[];
}

/** Japanese is what an answer is written in. */
const SOURCE = 'ja';

export const presentSentences = (
  { items, sections, measures }: SentenceBank,
  locale: CityLocale,
): SentencesView => ({
  source: {
    rows: items.map(({ id, topic, slots }) => ({ id, topic, slots })),
    texts: {
      ja: Object.fromEntries(items.map(({ id, text }) => [id, text])),
      // By its readings a sentence is found in kana too.
      'ja-simple': Object.fromEntries(items.map(({ id, plain }) => [id, plain])),
    },
    ...{ sections, measures, formats: {} },
  },
  saidIn: Object.fromEntries(items.map(({ id, languages }) => [id, languages])),
  languages: targetLanguages(locale).filter(({ tag }) => tag !== SOURCE),
});
