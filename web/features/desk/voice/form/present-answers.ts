import type { FormAnswersView } from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { languageName } from '../../../../i18n/format.js';
import { LOCALES } from '../../../../i18n/registry.js';

type Row = FormAnswersView['rows'][number];

/** The answers of a form as the page shows them. */
export interface FormAnswersShown extends Pick<FormAnswersView, 'title'> {
  readonly rows: readonly (Omit<Row, 'written'> & {
    /** `language`: its name; empty for what is written in Japanese. */
    readonly written?: { readonly text: string; readonly lang: string; readonly language: string };
  })[];
}

/** Names the language of what was written, unless everybody at the desk reads it. */
export const presentAnswers = (
  { title, rows }: FormAnswersView,
  locale: CityLocale,
): FormAnswersShown => ({
  title,
  rows: rows.map(({ written, ...row }) => ({
    ...row,
    ...(written
      ? {
          written: {
            ...written,
            language:
              LOCALES.writtenAs(written.lang) === SOURCE_LANGUAGE
                ? ''
                : languageName(written.lang, locale),
          },
        }
      : {}),
  })),
});
