import type { TranslationKind } from '../../contract/index.js';
import {
  baseOf,
  effectiveLanguage,
  type LanguageSigns,
  type Locales,
} from '../../language/index.js';

const JAPANESE = 'ja';
export const PLAIN = 'ja-simple';

interface Text {
  readonly kind: TranslationKind;
  readonly lang: string;
  readonly by: 'resident' | 'city';
  /** What the voice's sender reads. */
  readonly reader: string;
}

const isJapanese = (lang: string): boolean => baseOf(lang) === JAPANESE;

/** The languages in which a text is wanted: what a resident says in Japanese, what the city says in the sender's own words. */
export const wantedLanguages = ({ lang, by, reader }: Text): readonly string[] => {
  if (by === 'resident') return isJapanese(lang) ? [] : [JAPANESE];
  if (reader === JAPANESE) return [];
  return [...new Set([reader, PLAIN])].filter((wanted) => wanted !== lang);
};

/**
 * What the sender of a voice reads: the language of the voice. The one of the page where nothing of ours is in that, and plain
 * Japanese where a Japanese voice came from its pages.
 */
export const readerOf = (
  voice: LanguageSigns & { readonly uiLang: string },
  locales: Locales,
): string => {
  const own = locales.exact(effectiveLanguage(voice))?.tag;
  const page = locales.match(voice.uiLang)?.tag ?? JAPANESE;
  return own === undefined || (own === JAPANESE && page === PLAIN) ? page : own;
};
