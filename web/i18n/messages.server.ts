import type { Resource, ResourceLanguage } from 'i18next';
import type { SiteCity, SiteCityTexts } from '../../core/contract/index.js';
import { fallbackChain, type Locale } from '../../core/language/index.js';
import { cookieOf, wantedLocale } from './negotiate.js';
import { LOCALES } from './registry.js';
import { type AnyWords, createWords } from './words.js';

const files = import.meta.glob<ResourceLanguage[string]>(
  '../../locales/*/{resident,common,errors,staff}.json',
  { eager: true, import: 'default' },
);

/** What pages say by key. Names of sections come with data, so they are not carried along. */
const wordsOf = (texts: SiteCityTexts | undefined): ResourceLanguage[string] => {
  const { section, ...words } = texts ?? {};
  return words;
};

/** The files of one locale and its fallbacks with the city's own texts, in the order in which namespaces are searched. */
export const messagesOf = (
  locale: Locale,
  namespaces: readonly string[],
  city: Pick<SiteCity, 'texts'>,
): Resource =>
  Object.fromEntries(
    fallbackChain(locale.tag).map((tag) => [
      tag,
      Object.fromEntries([
        ...namespaces.map((ns) => [ns, files[`../../locales/${tag}/${ns}.json`] ?? {}]),
        ['city', wordsOf(city.texts[tag])],
      ]),
    ]),
  );

export const RESIDENT_NAMESPACES = ['resident', 'common', 'errors'] as const;
export const DESK_NAMESPACES = ['staff', 'common', 'errors'] as const;

/** The staff desk is the one part that runs in the browser, and the one with its own words. */
export const isDesk = (pathname: string): boolean => /^\/[^/]+\/staff(\/|$)/.test(pathname);

/** Single sentences of the residents' side in another language than the page's, for a sheet that speaks two. */
export const plainIn = (tag: string, city: SiteCity): AnyWords['plain'] => {
  const locale = LOCALES.exact(tag) ?? LOCALES.source;
  const messages = messagesOf(locale, RESIDENT_NAMESPACES, city);
  return createWords({ locale, city, readings: true, messages }).plain;
};

// Words never change while the process runs, so each kind is made once.
const made = new WeakMap<SiteCity, Map<string, AnyWords>>();

/** The words for a request: language by address, else by cookie or browser; readings by cookie. */
export const wordsFor = (
  request: Request,
  city: SiteCity,
  setCookies: readonly string[] = [],
): AnyWords => {
  const { pathname } = new URL(request.url);
  const locale = LOCALES.exact(pathname.split('/')[1] ?? '') ?? wantedLocale(request);
  const fresh = setCookies.map((c) => /^readings=(\w+)/.exec(c)?.[1]).find(Boolean);
  const readings = (fresh ?? cookieOf(request, 'readings')) !== 'off';
  const namespaces = isDesk(pathname) ? DESK_NAMESPACES : RESIDENT_NAMESPACES;
  const key = `${locale.tag} ${readings} ${namespaces[0]}`;
  const ofCity = made.get(city) ?? new Map<string, AnyWords>();
  made.set(city, ofCity);
  let words = ofCity.get(key);
  if (!words) {
    // The desk's page carries all of this to the browser: no more of the city than pages show.
    const { timeZone, receiptPrefix, cityHall, emergency, matters } = city;
    const messages = messagesOf(locale, namespaces, city);
    const shown = {
      timeZone,
      receiptPrefix,
      cityHall,
      emergency,
      matters: { confided: matters.confided },
    };
    words = createWords({ locale, city: shown, readings, messages });
    ofCity.set(key, words);
  }
  return words;
};
