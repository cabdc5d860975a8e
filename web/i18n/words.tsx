import { createInstance, type Resource, type TOptions } from 'i18next';
import { createContext, type ReactNode, useContext } from 'react';
import type { SiteCity } from '../../core/contract/index.js';
import {
  fallbackChain,
  type Locale,
  printReadings,
  withoutReadings,
} from '../../core/language/index.js';
import { type CityLocale, localeIn } from './city-locale.js';
import type { DeskKey, ResidentKey } from './keys.js';
import { RubyText } from './RubyText.js';

/** What every page may show of the city; more than that a page takes along by its loader. */
type ShownCity = Omit<SiteCity, 'texts' | 'everyday'>;

/** `Key` is what the page's files hold: a resident's page has other words than the desk. */
export interface Words<Key extends string = ResidentKey> {
  /** What the words were made of: the desk's page carries it to the browser. */
  readonly source: WordsInput;
  readonly locale: CityLocale;
  readonly city: ShownCity;
  /** True while readings above kanji are wanted. */
  readonly readings: boolean;
  /** A text for the page, with its readings. */
  say(key: Key, vars?: TOptions): ReactNode;
  /** A text where no markup may stand: title, aria-label, option, attribute. */
  plain(key: Key, vars?: TOptions): string;
  /** A text that arrived with data (the plan's titles) and may hold readings. */
  show(text: string): ReactNode;
  showPlain(text: string): string;
  /** Whether a key stands in the files: for keys built from data. */
  knows(key: string): key is Key;
}

/** With the keys of all pages: what is made and handed on before it is known which page speaks. */
export type AnyWords = Words<ResidentKey | DeskKey>;

export interface WordsInput {
  readonly locale: Locale;
  readonly city: ShownCity;
  readonly readings: boolean;
  /** Messages by locale and namespace, only for the locale's own fallback chain. */
  readonly messages: Resource;
}

/** Binds one language and its messages to the functions that pages speak with. */
export const createWords = (source: WordsInput): AnyWords => {
  const { locale, city, readings, messages } = source;
  const namespaces = Object.keys(messages[locale.tag] ?? Object.values(messages)[0] ?? {});
  const i18n = createInstance();
  void i18n.init({
    lng: locale.tag,
    fallbackLng: fallbackChain(locale.tag).slice(1),
    // Without this i18next would also look for `zh` beside `zh-Hans`.
    load: 'currentOnly',
    ns: namespaces,
    defaultNS: namespaces[0] ?? 'common',
    fallbackNS: namespaces.slice(1),
    resources: messages,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const unmarked = readings ? printReadings : withoutReadings;
  // Every text may name the city without being given its name.
  const own = {
    city: i18n.t('city.inSentence'),
    helpDesk: i18n.t('city.helpDesk'),
    prefix: city.receiptPrefix,
  };
  // What names nothing but the city is put together once: a page says some hundred of them.
  const said = new Map<string, string>();
  const sentence = (key: string): string => {
    const known = said.get(key);
    if (known !== undefined) return known;
    const text = i18n.t(key, own) as string;
    if (i18n.exists(key)) said.set(key, text);
    return text;
  };
  const raw = (key: string, vars?: TOptions): string =>
    vars ? (i18n.t(key, { ...own, ...vars }) as string) : sentence(key);
  // Called, not mounted: a page has some hundred of these, and most are the same on every page.
  const shown = (text: string): ReactNode => RubyText({ text, readings, lang: locale.tag });
  const nodes = new Map<string, ReactNode>();
  const spoken = (key: string): ReactNode => {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = shown(sentence(key));
    if (said.has(key)) nodes.set(key, node);
    return node;
  };
  return {
    source,
    locale: localeIn(city, locale),
    city,
    readings,
    say: (key, vars) => (vars ? shown(raw(key, vars)) : spoken(key)),
    plain: (key, vars) => unmarked(raw(key, vars)),
    show: shown,
    showPlain: unmarked,
    knows: (key): key is ResidentKey | DeskKey => i18n.exists(key),
  };
};

const WordsContext = createContext<AnyWords | null>(null);
export const WordsProvider = WordsContext.Provider;

/** The words of the page's language; a page asks for its own by `useWords` or `useDeskWords`. */
export const useAnyWords = (): AnyWords => {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words outside of WordsProvider');
  return words;
};

/** The words of a resident's page. */
export const useWords = () => useAnyWords() as Words;
