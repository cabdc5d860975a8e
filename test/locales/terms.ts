import { readFileSync } from 'node:fs';
import { withoutReadings } from '../../core/language/index.js';
import type { Messages } from './compare.js';

/** What one language calls our things, and what it never calls them. */
export interface LocaleTerms {
  /** The one word for each thing, under the names of `shown`. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that mislead the readers of this language. A part of a word counts, large or small. */
  readonly never: readonly string[];
  /** The keys, or all below a key, at which a word of `never` is right after all. */
  readonly except: Readonly<Record<string, readonly string[]>>;
}

/** The whole of `locales/terms.json`. */
export interface Terms {
  /** Each thing that has one name, with keys at which its name must stand in every language. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
  readonly locales: Readonly<Record<string, LocaleTerms>>;
}

export const readTerms = (): Terms => JSON.parse(readFileSync('locales/terms.json', 'utf8'));

/** The files that residents read; `staff` is the desk's. */
const RESIDENTS = /^(?!staff:)/;

const plain = (text: string): string => withoutReadings(text).normalize('NFC').toLowerCase();
const holds = (text: string | undefined, word: string): boolean =>
  plain(text ?? '').includes(plain(word));

const isAt = (key: string, place: string): boolean => key === place || key.startsWith(`${place}.`);

/** The texts for residents in which a word stands that misleads them. */
export const misleading = (messages: Messages, { never, except }: LocaleTerms): string[] =>
  [...messages]
    .filter(([key]) => RESIDENTS.test(key))
    .flatMap(([key, text]) =>
      never
        .filter((word) => holds(text, word) && !except[word]?.some((place) => isAt(key, place)))
        .map((word) => `${key}: not “${word}”: ${text}`),
    );

/** The exceptions that excuse nothing: the text has changed since, or the word is not forbidden. */
export const idleExceptions = (messages: Messages, { never, except }: LocaleTerms): string[] =>
  Object.entries(except).flatMap(([word, places]) => {
    const found = never.includes(word) ? [...messages].filter(([, text]) => holds(text, word)) : [];
    return places
      .filter((place) => !found.some(([key]) => isAt(key, place)))
      .map((place) => `${place}: needs no exception for “${word}”`);
  });

/** The texts that call a thing by another name than the language's one word for it. */
export const otherNames = (
  messages: Messages,
  shown: Terms['shown'],
  words: LocaleTerms['words'],
): string[] =>
  Object.entries(words).flatMap(([thing, word]) =>
    (shown[thing] ?? [`${thing}, which is not in shown`])
      .filter((key) => !holds(messages.get(key), word))
      .map((key) => `${key}: ${thing} is “${word}” here: ${messages.get(key)}`),
  );
