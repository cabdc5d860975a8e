import type { View } from '../reading/view.js';
import type { Slip } from '../slip.js';
import {
  knownPlaces,
  namesOfBuildings,
  placesOfBuildings,
  stemsIn,
  stemsOf,
} from './city-places.js';
import { comparePeoples } from './compare-peoples.js';
import { latinOfDevanagari } from './devanagari.js';
import { different, onceEach } from './each-once.js';
import { familyNames } from './family-names.js';
import {
  buildingsIn,
  japaneseNames,
  latinNames,
  mayBeNames,
  type Name,
  officesIn,
  placesBeforeBuildings,
} from './find-names.js';
import { oneHan } from './han-forms.js';
import { type Side, slipOf } from './name-slip.js';
import {
  canBeRead,
  distance,
  inKorean,
  inNepali,
  isPartOf,
  mayBeOneName,
  readingsOf,
  soundOfDevanagari,
  soundOfHangul,
  soundOfKana,
  soundOfLatin,
} from './sound.js';

/** How much of a name whose reading is known may be written otherwise. */
const MOST_APART = 0.34;
/** Of each kanji: those that most names have. */
const MOST_USUAL = 2;
/** Rivers and hills are translated. */
const RIVER = /..[川山沼湖]$/;
/** Shorter names of places read like other words. */
const LEAST_PLACE = 6;
/** Of so many kanji: family and given name. */
const FULL_NAME = 3;

const isLatin = (base: string): boolean => !['ja', 'zh', 'ko', 'ne'].includes(base);

/** Asks once what stands in a text, for each name that is looked for there. */
const listener = (view: View) => {
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

  const hearsForeign = (sound: string): boolean => {
    const near = (all: readonly string[], wanted: string) =>
      all.some(
        (word) => mayBeOneName(wanted, word) || mayBeOneName(wanted, word.slice(0, wanted.length)),
      );
    if (base === 'ko') return near(hangulWords(), inKorean(sound));
    if (base === 'ne') return near(devanagariWords(), inNepali(sound));
    if (base === 'ja') return near(kana(), sound);
    return near(latin(), sound);
  };
  /** A name whose reading is known: what begins so, or a word that may be it. */
  const hearsReading = (reading: string): boolean => {
    const sound = soundOfKana(reading);
    if (base === 'ja') return text.includes(reading);
    const [heard, there] = base === 'ko' ? [inKorean(sound), hangulWords()] : [sound, latin()];
    if (base === 'ne')
      return words().some((word) => {
        const full = soundOfLatin(latinOfDevanagari(word));
        return [0, 1, 2].some(
          (more) =>
            distance(sound, full.slice(0, sound.length + more)) <=
            Math.max(1, sound.length / 4 - 0.5),
        );
      });
    if (there.some((word) => word.startsWith(heard))) return true;
    // Written a little otherwise: Uebasu. What only has the same consonants is another word.
    return isLatin(base)
      ? there.some((word) => distance(heard, word) <= heard.length * MOST_APART)
      : hearsForeign(sound);
  };
  return {
    /** Whether there are words in capitals inside of sentences, which may be another name. */
    hasStrangers: (): boolean =>
      isLatin(base) && /(?<=[\p{Ll},] )\p{Lu}[\p{Ll}\p{M}]+ (?:\p{Ll}{2,3} )?\p{Lu}/u.test(text),
    /** Whether a name of the Japanese text is in this one; yes where nobody can tell. */
    hasJapanese: (name: Name): boolean => {
      if (text.includes(name.text)) return true;
      if (name.writing === 'katakana')
        return (
          base === 'zh' ||
          name.text
            .split(/[・=]/)
            .every((part) => soundOfKana(part).length < 3 || hearsForeign(soundOfKana(part)))
        );
      // How Chinese writes what Japan has in kana, nobody can tell.
      if (base === 'zh')
        return !/^[\u3400-\u9fff々]+$/.test(name.text) || han().includes(oneHan(name.text));
      if (name.reading !== undefined && hearsReading(name.reading)) return true;
      // Plain Japanese writes families in kana.
      if (base === 'ja')
        return readingsOf(name.text, MOST_USUAL).some(
          (sound) => sound.length > 3 && hiragana().some((word) => word.includes(sound)),
        );
      // Families are read in their own way, whatever the town of that name is called.
      const there = base === 'ko' ? hangulWords() : base === 'ne' ? devanagariWords() : latin();
      const inScript = (readings: readonly string[]) =>
        base === 'ko' ? readings.map(inKorean) : base === 'ne' ? readings.map(inNepali) : readings;
      // Particles are written onto names; short readings of rare ones begin too many words.
      const least = base === 'ne' ? 2 : 3;
      // Kubota is no Kubo: nothing is written onto a family in Latin letters.
      const most = isLatin(base) && name.isFamily ? 1 : Number.POSITIVE_INFINITY;
      const begins = (sound: string) =>
        there.some((word) => word.startsWith(sound) && word.length - sound.length <= most);
      const isHeard = (text: string): boolean =>
        inScript(readingsOf(text)).some((sound) => sound.length > 3 && begins(sound)) ||
        inScript(readingsOf(text, MOST_USUAL)).some(
          (sound) => sound.length >= least && begins(sound),
        );
      if (!readingsOf(name.text).length) return name.reading === undefined;
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
        people.some((one) => isPartOf(one.text, sound))
      );
    },
  };
};

export interface KnownNames {
  readonly names: readonly string[];
  readonly readings: ReadonlyMap<string, string>;
  readonly isFamily?: ((kanji: string) => boolean) | undefined;
}

const between = (
  japanese: View,
  other: View,
  side: { japanese: Side; other: Side },
  { names: given, readings, isFamily }: KnownNames,
): Slip[] => {
  const { people, places, known } = japaneseNames(japanese, given);
  const there = listener(other);
  const here = listener(japanese);
  const towns = onceEach([
    ...knownPlaces(japanese, readings),
    ...placesOfBuildings(japanese, namesOfBuildings(readings)),
  ]);
  const families = familyNames(japanese, isFamily);
  const wanted = onceEach([
    ...people,
    ...families,
    ...towns,
    ...known,
    ...(isLatin(other.base) ? [] : places),
  ]).map((name) => (isFamily?.(name.text) ? { ...name, isFamily: true } : name));
  const unheard = different(wanted).filter((name) => !there.hasJapanese(name));
  const latin = isLatin(other.base) ? latinNames(other) : [];
  const ours = listener({ ...japanese, text: given.join(' ') });
  const stems = stemsOf(readings);
  const townSounds = [
    ...towns.map(({ reading = '' }) => soundOfKana(reading)),
    ...stemsIn(japanese.text, stems).map(soundOfKana),
  ];
  const isOurs = new Set([...stems.values()].map(soundOfKana));
  const isUnread = (name: Name) =>
    !here.hasLatin(name, [...people, ...families]) &&
    !ours.hasLatin(name) &&
    !townSounds.some(
      (sound) =>
        soundOfLatin(name.text).startsWith(sound) || sound.includes(soundOfLatin(name.text)),
    );
  const unread = different(latin).filter(isUnread);
  const hasAnother =
    !isLatin(other.base) ||
    unread.length > 0 ||
    (unheard.length > 0 && different(mayBeNames(other)).some(isUnread));
  /** Meisen no Sato, where the city knows a Kasuri no Sato in the Japanese text. */
  const isOtherHalf = ({ joinedTo }: Name) =>
    joinedTo !== undefined &&
    townSounds.some((sound) => sound.endsWith(`no${soundOfLatin(joinedTo)}`));
  /** Another place of the city than those of the Japanese text. */
  const isOtherPlace = (name: Name) =>
    name.text.length >= LEAST_PLACE && isOurs.has(soundOfLatin(name.text));
  // A word that only looks like a name is one where the name of a place is lost.
  const isLost =
    unheard.length > 0 ||
    (unread.some(({ isSure }) => !isSure) &&
      different([...places, ...placesBeforeBuildings(japanese)]).some(
        (name) => !there.hasJapanese(name),
      ));
  // A name in kanji that is read in no way we know, and one in Latin letters that we cannot read, may be one: 王, Wang.
  const kanji = people.some(({ writing }) => writing === 'kanji');
  return [
    ...unheard
      // A name that is read in a way we do not know, or translated, is no other one: only beside a name that we cannot read either.
      .filter(() => hasAnother)
      .filter(({ writing, isSure }) => writing !== 'katakana' || isSure || there.hasStrangers())
      .map((name) => slipOf(japanese, name, side.japanese)),
    ...unread
      .filter((name) => name.isSure || isLost || isOtherPlace(name) || isOtherHalf(name))
      .filter(({ writing }) => writing === 'romaji' || !kanji || unheard.length)
      .map((name) => slipOf(other, name, side.other)),
  ];
};

/** Names that stand in the source and not in the target, whatever the script, and the other way about. */
export const compareNames = (source: View, target: View, known: KnownNames): Slip[] => {
  const slips: Slip[] = [];
  if (source.base === 'ja')
    slips.push(...between(source, target, { japanese: 'missing', other: 'added' }, known));
  else if (target.base === 'ja')
    slips.push(...between(target, source, { japanese: 'added', other: 'missing' }, known));
  // Two Japanese texts: what the second names, the first must name too.
  if (source.base === 'ja' && target.base === 'ja')
    slips.push(
      ...between(target, source, { japanese: 'added', other: 'missing' }, known),
      ...[...officesIn(target), ...buildingsIn(target)]
        .filter(({ text }) => !source.text.includes(text))
        .map((name) => slipOf(target, name, 'added')),
    );
  slips.push(...comparePeoples(source, target));
  const there = listener(target);
  for (const name of known.names) {
    const from = source.text.indexOf(name);
    if (!name || from < 0 || slips.some(({ value }) => value.includes(name))) continue;
    const writing = /^[\u3400-\u9fff々]+$/.test(name)
      ? 'kanji'
      : /^[ァ-ヺー・=]+$/.test(name)
        ? 'katakana'
        : 'latin';
    const asked: Name = { text: name, from, to: from + name.length, writing };
    if (!(writing === 'latin' ? there.hasLatin(asked) : there.hasJapanese(asked)))
      slips.push(slipOf(source, asked, 'missing'));
  }
  return slips;
};
