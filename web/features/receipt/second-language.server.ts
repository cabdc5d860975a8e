import { readOwnVoice, type SiteCity } from '../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../core/language/index.js';
import type { Visit } from '../../api/visit.js';
import { localeIn } from '../../i18n/city-locale.js';
import { formatDay, languageName } from '../../i18n/format.js';
import { messagesOf, RESIDENT_NAMESPACES } from '../../i18n/messages.server.js';
import { LOCALES } from '../../i18n/registry.js';
import { createWords } from '../../i18n/words.js';
import { type IssuedReceipt, promiseOf, readByOf, shownBy } from './issued-receipt.js';
import { type SecondLanguage, SHEET, type SheetKey } from './sheet-words.js';

/** For whom Japanese is no help. */
const FOR_JAPANESE = 'en';

/**
 * The receipt's words in the language of whoever helps: Japanese, so that a neighbour or a clerk at the counter can read it;
 * English beside Japanese.
 */
export const secondLanguage = async (
  city: SiteCity,
  { locale: { tag }, sendIn }: Pick<Visit, 'locale' | 'sendIn'>,
  issued: IssuedReceipt,
  today: string,
): Promise<SecondLanguage> => {
  const locale = LOCALES.exact(tag === SOURCE_LANGUAGE ? FOR_JAPANESE : SOURCE_LANGUAGE);
  if (!locale) throw new Error('Japanese and English are always among the languages');
  const words = createWords({
    locale,
    city,
    readings: false,
    messages: messagesOf(locale, RESIDENT_NAMESPACES, city),
  });
  const own = localeIn(city, locale);
  const read = await sendIn(locale.tag)(readOwnVoice, shownBy(issued));
  const section = read.ok ? read.data.section?.name : undefined;
  const said = {
    date: issued.dueAt ? formatDay(issued.dueAt, own) : '',
    section: section ?? issued.section,
    today: formatDay(today, own),
    language: languageName(tag, own),
  };
  const promise = promiseOf(issued, false);
  const keys: SheetKey[] = [...SHEET, readByOf(issued), ...(promise ? [promise] : [])];
  return {
    tag: locale.tag,
    texts: Object.fromEntries(keys.map((key) => [key, words.plain(key, said)])),
  };
};
