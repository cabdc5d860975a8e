import type { PersonalFind } from '../../rule.js';
import { wordSet } from '../data/word-list.js';
import { SMALL_WORDS } from './cues.js';
import { isCapitalWord, isListedLatin, isViFamily, isViGiven, type LatinWord } from './words.js';

const MOST_PARTS = 5;
const PARTICLES = wordSet('de da dos das do del la los van von bin binti al dela san y e');
/** A text in Latin letters, as words. */
export interface Text {
  readonly text: string;
  readonly words: readonly LatinWord[];
  readonly places: ReadonlySet<string>;
}

const SMALL = Object.entries(SMALL_WORDS).map(([lang, list]) => [lang, new Set(list)] as const);

/** Spanish and Portuguese have most small words in common. */
const withKin = (langs: string[]): string[] =>
  langs.includes('es') === langs.includes('pt') ? langs : [...new Set([...langs, 'es', 'pt'])];
/** The language whose small words are most: a text may have several, and none is told of fewer than two words. */
export const languagesOf = (words: readonly LatinWord[]): string[] => {
  const scores = SMALL.map(([lang, known]) => {
    return [
      lang,
      words.filter(({ small, plain }) => known.has(lang === 'es' || lang === 'pt' ? plain : small))
        .length,
    ] as const;
  });
  const most = Math.max(...scores.map(([, score]) => score));
  return most === 0
    ? Object.keys(SMALL_WORDS)
    : withKin(scores.filter(([, score]) => score === most).map(([lang]) => lang));
};

export const gap = ({ text, words }: Text, i: number): string =>
  text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? text.length);
/** Between two words: a sentence ends there, or another begins. */
const OPENS = /[.!?…。！？\n;¿¡"“]|:\s/;
/** Whether a word begins a sentence: then its capital says nothing. */
export const opens = (t: Text, i: number): boolean =>
  i === 0
    ? !/[^\s"'“«¿¡(-]/.test(t.text.slice(0, t.words[0]?.start ?? 0)) ||
      /[.!?。！？\n…]\s*["'“¿¡]?$/.test(t.text.slice(0, t.words[0]?.start ?? 0))
    : gap(t, i) !== ' ' && OPENS.test(gap(t, i));

export const isPlace = (t: Text, i: number): boolean => {
  const word = t.words[i];
  if (!word) return false;
  return t.places.has(word.small) || t.places.has(word.plain);
};
export const mayBe = (t: Text, i: number): boolean => {
  const word = t.words[i];
  return !!word && word.capital && !isCapitalWord(word) && !isPlace(t, i) && !/\d/.test(word.word);
};
/** A row of capitals of up to four letters is an abbreviation, unless it is a known name. */
export const isAbbreviation = (word: LatinWord): boolean =>
  word.word.length <= 4 &&
  word.word.length > 1 &&
  word.word === word.word.toUpperCase() &&
  !isListedLatin(word);

/** How many words from `i` on make one name. */
export const spanFrom = (t: Text, i: number, sure: boolean): number => {
  let last = i;
  for (let at = i + 1; at < t.words.length && at < i + MOST_PARTS; at++) {
    const next = t.words[at];
    if (!next || (!next.capital && !PARTICLES.has(next.small))) break;
    const between = gap(t, at);
    if (
      between !== ' ' &&
      (!/^[ .'’-]{1,2}$/.test(between) ||
        (between.includes('.') && (t.words[at - 1]?.word.length ?? 0) > 2))
    )
      break;
    const word = next;
    if (
      PARTICLES.has(word.small) &&
      word.small !== 'y' &&
      word.small !== 'e' &&
      mayBe(t, at + 1) &&
      gap(t, at + 1) === ' '
    )
      continue;
    const viName = isViFamily(word) || isViGiven(word);
    if (!word.capital || (!mayBe(t, at) && !(viName && word.capital))) break;
    if (!sure && !isListedLatin(word) && !viName && word.word.length > 2) {
      last = at;
      break;
    }
    last = at;
  }
  return last;
};
export const push = (finds: PersonalFind[], { words }: Text, from: number, to: number): void => {
  finds.push({ start: words[from]?.start ?? 0, end: words[to]?.end ?? 0, kind: 'name' });
};
