import type { View } from '../reading/view.js';
import type { PeopleOfJapan } from '../slip.js';
import type { Name } from './find-names.js';
import type { FullName } from './full-names.js';
import { givenReadsAs } from './given-sound.js';
import { SHORT_TITLES, TITLES } from './name-words.js';
import { soundsOfPeople } from './people-sounds.js';
import {
  inKorean,
  inNepali,
  readingsOf,
  soundOfDevanagari,
  soundOfHangul,
  soundOfLatin,
} from './sound.js';

const WORD = /[\p{L}\p{M}'’]+/gu;
const TITLE = new RegExp(`^(?:${SHORT_TITLES}|${TITLES})$`, 'u');
/** What is written onto a name in Korean and Nepali. */
const PARTICLE = /(?:씨|님|이|가|은|는|을|를|의|와|과|에게|께서|ले|लाई|को|का|की|बाट|सँग|मा|ज्यू|जी)$/u;
const LONGEST_PARTICLE = 3;
/** Shorter sounds and words in Latin letters are too many things. */
const LEAST = 3;

interface Word extends Pick<Name, 'text' | 'from' | 'to'> {
  readonly sound: string;
}
/** How a script leaves a sound in few letters, and how a word of it sounds. */
interface Ear {
  readonly leaves: (sound: string) => string;
  readonly hears: (word: string) => string;
  readonly isLatin: boolean;
}
const LATIN: Ear = { leaves: (sound) => sound, hears: soundOfLatin, isLatin: true };
const EARS: Readonly<Record<string, Ear>> = {
  ko: { leaves: inKorean, hears: soundOfHangul, isLatin: false },
  ne: { leaves: inNepali, hears: soundOfDevanagari, isLatin: false },
};
const goesOn = (word: string, name: string): boolean =>
  word.startsWith(name) && word.length - name.length <= LONGEST_PARTICLE;

/** The words beside a family that stand as its given name does: with nothing but a space between. */
const besides = (words: readonly Word[], at: number, text: string): Word[] => {
  const [before, self, behind] = [words[at - 1], words[at], words[at + 1]];
  if (!self) return [];
  return [
    ...(before && /^[ ·]$/.test(text.slice(before.to, self.from)) ? [before] : []),
    ...(behind && /^(?:[ ·]|, )$/.test(text.slice(self.to, behind.from)) ? [behind] : []),
  ];
};

/** Finds, in a text whose words stand between spaces, the word in the place of a given name that is another one. */
export const givensInWords = (
  { text, base }: View,
  people: PeopleOfJapan,
): ((name: FullName) => Word | undefined) => {
  const { leaves, hears, isLatin } = EARS[base] ?? LATIN;
  const { givens } = soundsOfPeople(people);
  const left = isLatin ? [] : [...givens].map((sound) => [sound, leaves(sound)] as const);
  const leftOnly = new Set(left.map(([, one]) => one).filter(({ length }) => length > 1));
  const words = [...text.matchAll(WORD)].map(
    ({ 0: word, index }): Word => ({
      text: word,
      sound: hears(word),
      from: index,
      to: index + word.length,
    }),
  );
  const isName = (word: string) => !TITLE.test(word) && (!isLatin || /^\p{Lu}/u.test(word));
  /** What a word may say as a given name. */
  const mayBe = (said: string): readonly string[] =>
    isLatin ? [said] : left.flatMap(([sound, one]) => (goesOn(said, one) ? [sound] : []));
  const isGiven = ({ text: word, sound }: Word): boolean =>
    isLatin
      ? word.length >= LEAST && givens.has(sound)
      : leftOnly.has(sound) || leftOnly.has(hears(word.replace(PARTICLE, '')));

  return ({ family, given }) => {
    const families = readingsOf(family)
      .filter((sound) => sound.length >= LEAST || family.length === 1)
      .map(leaves);
    const isFamily = ({ text: word, sound }: Word): boolean =>
      isLatin
        ? families.includes(sound) && isName(word)
        : families.some((one) => goesOn(sound, one));
    let other: Word | undefined;
    for (const [at, word] of words.entries()) {
      if (!isFamily(word)) continue;
      const beside = besides(words, at, text).filter((one) => isName(one.text));
      if (beside.some(({ sound }) => mayBe(sound).some((one) => givenReadsAs(given, one))))
        return undefined;
      // Korean and Nepali say the family first; what stands before it is a post.
      other ??= beside.find((one) => (isLatin || one.from > word.from) && isGiven(one));
    }
    return other;
  };
};
