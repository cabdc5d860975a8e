import type { CityLocale } from '../../../i18n/city-locale.js';
import { languageName } from '../../../i18n/format.js';
import { LOCALES } from '../../../i18n/registry.js';

/** A language as the page names it: made on the server, as a browser may know other names. */
export interface LanguageView {
  readonly tag: string;
  /** In the reader's language; empty where the page has a word of its own for it, or it has no name. */
  readonly name: string;
}

/** A language by its tag. Plain Japanese is one of ours, and no `Intl` has a name for it. */
export const languageView = (tag: string, locale: CityLocale): LanguageView => ({
  tag,
  name: LOCALES.exact(tag)?.readings ? '' : languageName(tag, locale),
});

/** Every language that texts are put into. */
export const targetLanguages = (locale: CityLocale): LanguageView[] =>
  LOCALES.rows.map(({ tag }) => languageView(tag, locale));

/** Whether texts in it carry their readings, as `{漢字|かんじ}`. */
export const hasReadings = (tag: string): boolean => LOCALES.exact(tag)?.readings === true;
