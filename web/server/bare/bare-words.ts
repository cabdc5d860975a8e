import { createInstance, type Resource } from 'i18next';
import type { SiteCity } from '../../../core/contract/index.js';
import {
  fallbackChain,
  parseReadings,
  printReadings,
  SOURCE_LANGUAGE,
} from '../../../core/language/index.js';

const NAMESPACES = ['errors', 'resident', 'common', 'city'] as const;

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** A text where it can be nothing but text. */
export const asText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** A text with its readings above the words. */
const asRuby = (text: string): string =>
  parseReadings(text)
    .map((part) =>
      typeof part === 'string'
        ? asText(part)
        : `<ruby>${asText(part.base)}<rp>（</rp><rt>${asText(part.reading)}</rt><rp>）</rp></ruby>`,
    )
    .join('');

/** The words of one language for a page that is made without the page router and without React. */
export interface BareWords {
  readonly tag: string;
  /** As HTML. */
  say(key: string, vars?: Record<string, string>): string;
  /** As HTML where no readings may stand: a title. */
  plain(key: string): string;
  knows(key: string): boolean;
}

/** Gives the words of a language, of the files that `loadPageTexts` read and of the city's own. */
export const bareWords = (
  texts: Resource,
  city: Pick<SiteCity, 'texts'>,
): ((tag: string) => BareWords) => {
  const i18n = createInstance();
  const tags = new Set([...Object.keys(texts), ...Object.keys(city.texts)]);
  void i18n.init({
    resources: Object.fromEntries(
      [...tags].map((tag) => [tag, { ...texts[tag], city: city.texts[tag] ?? {} }]),
    ),
    ns: [...NAMESPACES],
    defaultNS: NAMESPACES[0],
    lng: SOURCE_LANGUAGE,
    fallbackNS: NAMESPACES.slice(1),
    // Without this i18next would also look for `zh` beside `zh-Hans`.
    load: 'currentOnly',
    fallbackLng: (tag: string) => fallbackChain(tag).slice(1),
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return (lng) => {
    const raw = (key: string, vars = {}): string => i18n.t(key, { lng, ...vars });
    return {
      tag: lng,
      say: (key, vars) => asRuby(raw(key, { city: raw('city.inSentence'), ...vars })),
      plain: (key) => asText(printReadings(raw(key))),
      knows: (key) => i18n.exists(key, { lng }),
    };
  };
};
