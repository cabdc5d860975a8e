import { hasKanji } from './kana.js';

/** Words of a city (names of places, buildings, sections) with their readings in hiragana. */
export interface KnownWords {
  readonly byFirst: ReadonlyMap<string, readonly (readonly [word: string, reading: string])[]>;
}

/** The last of two readings of one word counts. */
export const knownWords = (words: Iterable<readonly [string, string]>): KnownWords => {
  const byFirst = new Map<string, [string, string][]>();
  for (const [word, reading] of new Map(words)) {
    const first = word[0];
    if (!first || !hasKanji(word)) continue;
    const list = byFirst.get(first) ?? [];
    list.push([word, reading]);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return { byFirst };
};

/** Kanji of a name that is long enough to be itself wherever it stands. */
const UNMISTAKABLE = 3;
const kanjiOf = (word: string) => [...word].filter(hasKanji).length;

interface KnownSpan {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/**
 * The known words of a text, the longest at each place. A short one must be a word of its own there (境 is not in 環境), as
 * `isWhole` says; a long one need not, since no dictionary knows where the names of a city end.
 */
export const findKnown = (
  text: string,
  known: KnownWords,
  isWhole: (span: { start: number; end: number }) => boolean,
): KnownSpan[] => {
  const found: KnownSpan[] = [];
  for (let start = 0; start < text.length; ) {
    const match = known.byFirst
      .get(text[start] ?? '')
      ?.find(
        ([word]) =>
          text.startsWith(word, start) &&
          (kanjiOf(word) >= UNMISTAKABLE || isWhole({ start, end: start + word.length })),
      );
    if (match) found.push({ start, end: start + match[0].length, reading: match[1] });
    start += match ? match[0].length : 1;
  }
  return found;
};
