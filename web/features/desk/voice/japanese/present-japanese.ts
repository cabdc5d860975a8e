import type { TranslatedText, TranslationRef } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { dayOf } from '../../dates.js';
import { type LanguageView, languageView } from '../../translations/languages.js';

/** What staff read beside words in another language. */
export interface JapaneseView {
  /** Null while nobody has translated them. */
  readonly words: {
    readonly text: string;
    readonly lang: string;
    readonly checked: boolean;
    readonly origin: TranslatedText['origin'];
    /** Whose section checked it, and when. */
    readonly by: string;
    readonly at: string;
  } | null;
  /** The record to be worked on; empty where there is none. */
  readonly record: string;
}

interface Foreign {
  readonly lang: string;
  readonly translated?: TranslatedText | undefined;
}

const JAPANESE = 'ja';

/** Null for what is written in Japanese, plain or not: everybody at the desk reads it. */
export const presentJapanese = (
  { lang, translated }: Foreign,
  record: TranslationRef | undefined,
  locale: CityLocale,
): JapaneseView | null => {
  if (LOCALES.writtenAs(lang) === JAPANESE) return null;
  return {
    words: translated
      ? {
          ...{ text: translated.text, lang: translated.lang },
          ...{ checked: translated.checked, origin: translated.origin },
          by: translated.checkedBy?.name ?? '',
          at: translated.checkedAt ? dayOf(translated.checkedAt, locale) : '',
        }
      : null,
    record: record?.id ?? '',
  };
};

/** One language of a text that the section wrote, and how far it is. */
export interface LanguageLink {
  readonly id: string;
  readonly language: LanguageView;
  readonly state: TranslationRef['state'] | 'unchecked';
  /** Whose section checked it, and when; empty before. */
  readonly by: string;
  readonly at: string;
}

/** The languages of a text, those that wait for somebody first. */
export const presentLanguages = (
  refs: readonly TranslationRef[] | undefined,
  locale: CityLocale,
): readonly LanguageLink[] =>
  (refs ?? [])
    .map(({ id, lang, state, complete, checkedBy, checkedAt }) => ({
      id,
      language: languageView(lang, locale),
      state: state === 'draft' && complete ? ('unchecked' as const) : state,
      by: checkedBy?.name ?? '',
      at: state === 'checked' && checkedAt ? dayOf(checkedAt, locale) : '',
    }))
    .sort((a, b) => Number(a.state === 'checked') - Number(b.state === 'checked'));
