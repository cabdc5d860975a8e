import type { View } from '../reading/view.js';
import { hearsInChinese } from './abroad/in-chinese.js';
import { isNeighbour, neighbourFamily } from './abroad/neighbours.js';
import { soundsAbroad } from './abroad/other-spellings.js';
import { peopleIn } from './abroad/people-in.js';
import { latinOfDevanagari } from './devanagari.js';
import type { Name } from './find-names.js';
import { oneHan } from './han-forms.js';
import {
  canBeRead,
  distance,
  inKorean,
  inNepali,
  isPartOf,
  mayBeOneName,
  readingsOf,
  skeletonOf,
  soundOfDevanagari,
  soundOfHangul,
  soundOfKana,
  soundOfLatin,
} from './sound.js';

/** How much of a name whose reading is known may be written otherwise. */
const MOST_APART = 0.34;
/** What is written onto a name of a place, by its sound. */
const LONGEST_PARTICLE = 2;
/** Of each kanji: those that most names have. */
const MOST_USUAL = 2;
/** Shorter readings stand in any text in kana. */
const LEAST_KANA = 3;
/** Rivers and hills are translated. */
const RIVER = /..[川山沼湖]$/;
/** Of so many kanji: family and given name. */
const FULL_NAME = 3;

/** Vowels may be written otherwise in a script; consonants of a name whose reading is known may not. */
const isNearly = (a: string, b: string): boolean =>
  skeletonOf(a) === skeletonOf(b) && distance(a, b) <= Math.max(1, a.length / 4 - 0.5);

export const isLatin = (base: string): boolean => !['ja', 'zh', 'ko', 'ne'].includes(base);

/** Asks once what stands in a text, for each name that is looked for there. */
export const listener = (view: View) => {
  const { text, base } = view;
  const memo = <T>(make: () => T) => {
    let made: { value: T } | undefined;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  // Higashi-Obokata is one name or two.
  const words = memo(() => [
    ...new Set(
      [text, text.replace(/(?<=\p{L})-(?=\p{Lu})|(?<=\p{Ll})'(?=\p{Ll})/gu, '')].flatMap(
        (all) => all.match(/[\p{L}\p{M}']+/gu) ?? [],
      ),
    ),
  ]);
  // Sakai Hagiwara is one name that is written as two.
  const joined = memo(() =>
    [...text.matchAll(/\p{Lu}[\p{L}\p{M}']+(?:[ -]\p{Lu}[\p{L}\p{M}']+)+/gu)].flatMap(
      ({ 0: run }) => {
        const parts = run.split(/[ -]/);
        return parts.slice(0, -1).map((part, i) => part + parts.slice(i + 1, i + 3).join(''));
      },
    ),
  );
  const latin = memo(() =>
    [...words(), ...joined()]
      // Names have a capital, in whatever language.
      .filter((word) => /^(?=\p{Script=Latin})\p{Lu}/u.test(word))
      .map(soundOfLatin),
  );
  const kana = memo(() => [...new Set(text.match(/[ァ-ヺー]{2,}/g) ?? [])].map(soundOfKana));
  const hiragana = memo(() => [...new Set(text.match(/[ぁ-ん]{3,}/g) ?? [])].map(soundOfKana));
  const hangulWords = memo(() => words().map(soundOfHangul));
  const devanagariWords = memo(() => words().map(soundOfDevanagari));
  const han = memo(() => oneHan(text));
  const lower = memo(() => text.toLowerCase());

  const people = memo(() => peopleIn(text, base));
  const hearsForeign = (sound: string): boolean => {
    /** Particles are written onto words; where people are told by a title it is one of them, or said without one. */
    const near = (all: readonly string[], wanted: string, named: readonly string[] = []) =>
      named.length
        ? [...named, ...all].some((word, i) =>
            i < named.length ? mayBeOneName(wanted, word) : wanted.length > 3 && word === wanted,
          )
        : all.some(
            (word) =>
              mayBeOneName(wanted, word) || mayBeOneName(wanted, word.slice(0, wanted.length)),
          );
    return soundsAbroad(sound).some((one) => {
      if (base === 'ko') return near(hangulWords(), inKorean(one), people().map(soundOfHangul));
      if (base === 'ne')
        return near(devanagariWords(), inNepali(one), people().map(soundOfDevanagari));
      return (base === 'ja' ? kana() : latin()).some((word) => mayBeOneName(one, word));
    });
  };
  /** Dela and Cruz are two words, デラクルス is one; kana say a name otherwise than its letters. */
  const isPartOfKana = (sound: string): boolean => {
    const own = skeletonOf(sound);
    return kana().some(
      (word) =>
        soundsAbroad(word).some((one) => one !== word && mayBeOneName(one, sound)) ||
        (own.length > 1 &&
          word.length >= 2 * sound.length - 2 &&
          (skeletonOf(word).startsWith(own) || skeletonOf(word).endsWith(own)) &&
          word.length > sound.length + 2),
    );
  };
  /** A name whose reading is known: what begins so, or a word that may be it. */
  const hearsReading = (reading: string): boolean => {
    const sound = soundOfKana(reading);
    if (base === 'ja') return text.includes(reading);
    const [heard, there] = base === 'ko' ? [inKorean(sound), hangulWords()] : [sound, latin()];
    if (base === 'ne')
      return words().some((word) => {
        const full = soundOfLatin(latinOfDevanagari(word));
        return [0, 1, 2].some((more) => isNearly(sound, full.slice(0, sound.length + more)));
      });
    if (there.some((word) => word.startsWith(heard))) return true;
    // Written a little otherwise: Uebasu. What only has the same consonants is another word.
    return isLatin(base)
      ? there.some((word) => distance(heard, word) <= heard.length * MOST_APART)
      : there.some((word) => isNearly(heard, word.slice(0, heard.length)));
  };
  /** Somebody of a family of China, Korea or Viet Nam, as it is written there: 王, Wang. */
  const hearsNeighbour = (name: string): boolean => {
    const family = neighbourFamily(name);
    if (!family) return false;
    if (base === 'ko')
      return words().some((word) => family.hangul.some((way) => word.startsWith(way)));
    if (base === 'ne') {
      const sounds = [...family.latin].map(inNepali);
      return devanagariWords().some((word) => sounds.some((sound) => word.startsWith(sound)));
    }
    return latin().some((word) => family.latin.has(word));
  };
  return {
    /** Whether there are words in capitals inside of sentences, which may be another name. */
    hasStrangers: (): boolean =>
      isLatin(base) && /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}\p{M}]+ (?:\p{Ll}{2,3} )?\p{Lu}/u.test(text),
    /** Whether a name of the Japanese text is in this one; yes where nobody can tell. */
    hasJapanese: (name: Name): boolean => {
      if (text.includes(name.text)) return true;
      if (name.writing === 'katakana')
        return name.text
          .split(/[・=]/)
          .map(soundOfKana)
          .every(
            (part) =>
              part.length < 3 ||
              hearsForeign(part) ||
              (base === 'zh' && hearsInChinese(han(), part)),
          );
      // How Chinese writes what Japan has in kana, nobody can tell.
      if (base === 'zh')
        return !/^[\u3400-\u9fff々]+$/.test(name.text) || han().includes(oneHan(name.text));
      if (name.reading !== undefined && hearsReading(name.reading)) return true;
      if (hearsNeighbour(name.text)) return true;
      // Plain Japanese writes families in kana.
      if (base === 'ja')
        return [name.text, ...(name.text.length >= FULL_NAME ? [name.text.slice(0, 2)] : [])].some(
          (said) =>
            readingsOf(said, MOST_USUAL).some((sound) =>
              hiragana().some((word) => sound.length >= LEAST_KANA && word.includes(sound)),
            ),
        );
      // Families are read in their own way, whatever the town of that name is called.
      const there = base === 'ko' ? hangulWords() : base === 'ne' ? devanagariWords() : latin();
      const inScript = (readings: readonly string[]) =>
        base === 'ko' ? readings.map(inKorean) : base === 'ne' ? readings.map(inNepali) : readings;
      // Particles are written onto names; short readings of rare ones begin too many words.
      const least = base === 'ne' ? 2 : 3;
      // Kubota is no Kubo: nothing is written onto a family in Latin letters.
      // A place whose reading is known is read in another way as a whole at most: Toyosato is no 豊受.
      const isKnown = name.reading !== undefined;
      const most = isLatin(base)
        ? name.isFamily || isKnown
          ? 1
          : Number.POSITIVE_INFINITY
        : isKnown
          ? LONGEST_PARTICLE
          : Number.POSITIVE_INFINITY;
      const begins = (sound: string) =>
        there.some((word) => word.startsWith(sound) && word.length - sound.length <= most);
      const isHeard = (text: string): boolean =>
        inScript(readingsOf(text)).some((sound) => sound.length > 3 && begins(sound)) ||
        inScript(readingsOf(text, MOST_USUAL)).some(
          (sound) => sound.length >= least && begins(sound),
        );
      // Somebody else stands there: 魏 is no Choi.
      if (!readingsOf(name.text).length)
        return name.reading === undefined && !(neighbourFamily(name.text) && people().length);
      if (isHeard(name.text)) return true;
      // Family and given name are two words, and given names are read in many ways.
      return (
        (!name.isFamily &&
          name.text.length >= FULL_NAME &&
          [2, 3].some((cut) => isHeard(name.text.slice(0, cut)))) ||
        (RIVER.test(name.text) && isHeard(name.text.slice(0, -1)))
      );
    },
    /** Whether a name in Latin letters is in this Japanese text. */
    hasLatin: (name: Name, people: readonly Name[] = []): boolean => {
      if (lower().includes(name.text.toLowerCase())) return true;
      const sound = soundOfLatin(name.text);
      return (
        canBeRead(text, sound) ||
        hearsForeign(sound) ||
        isPartOfKana(sound) ||
        isNeighbour(text, sound) ||
        people.some((one) => isPartOf(one.text, sound))
      );
    },
  };
};
