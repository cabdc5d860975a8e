import type { View } from '../reading/view.js';
import type { PeopleOfJapan, Slip } from '../slip.js';
import { compareCities } from './abroad/compare-cities.js';
import { comparePeoples } from './abroad/compare-peoples.js';
import {
  knownPlaces,
  namesOfBuildings,
  placesOfBuildings,
  stemsIn,
  stemsOf,
} from './city-places.js';
import { compareGivens } from './compare-givens.js';
import { different, onceEach } from './each-once.js';
import { familiesIn, familyNames } from './family-names.js';
import {
  buildingsIn,
  japaneseNames,
  latinNames,
  mayBeNames,
  type Name,
  officesIn,
  placesBeforeBuildings,
  saidFamilies,
} from './find-names.js';
import { fullNames } from './full-names.js';
import { givenReadsAs } from './given-sound.js';
import { isLatin, listener } from './listener.js';
import { type Side, slipOf } from './name-slip.js';
import { type PeopleSounds, soundsOfPeople } from './people-sounds.js';
import { readingsOf, soundOfKana, soundOfLatin } from './sound.js';

/** Shorter names of places read like other words. */
const LEAST_PLACE = 6;
/** In a text of another script, where Latin letters only say how a name is read. */
const LEAST_BESIDE = 4;

export interface KnownNames {
  readonly names: readonly string[];
  readonly readings: ReadonlyMap<string, string>;
  readonly people?: PeopleOfJapan | undefined;
}

/** Whether a text in Latin letters says a family of Japan, wherever in a sentence, that the Japanese one does not. */
const hasOtherFamily = (other: View, own: readonly string[], { families }: PeopleSounds): boolean =>
  saidFamilies(other, families).some(
    (sound) => !own.some((one) => one === sound || (sound.startsWith(one) && one.length > 3)),
  );

const between = (
  japanese: View,
  other: View,
  side: { japanese: Side; other: Side },
  { names: given, readings, people: known }: KnownNames,
): Slip[] => {
  const isFamily = known?.isFamily;
  const { people, places, known: listed } = japaneseNames(japanese, given, known);
  const there = listener(other);
  const here = listener(japanese);
  const towns = onceEach([
    ...knownPlaces(japanese, readings),
    ...placesOfBuildings(japanese, namesOfBuildings(readings)),
  ]);
  const families = familyNames(japanese, known);
  const full = known ? fullNames(japanese.text, known) : [];
  /** Of a full name the family counts here, and the given name beside it. */
  const asFamily = (name: Name): Name => {
    const whole = full.find(({ from }) => from > name.from && from < name.to);
    return whole && name.text === whole.family + whole.given
      ? { ...name, text: whole.family, to: name.from + whole.family.length, isFamily: true }
      : name;
  };
  const wanted = onceEach([
    ...people,
    ...families,
    ...towns,
    ...listed,
    ...(isLatin(other.base) ? [] : places),
  ])
    .map(asFamily)
    .map((name) => (isFamily?.(name.text) ? { ...name, isFamily: true } : name));
  const unheard = different(wanted).filter((name) => !there.hasJapanese(name));
  const latin = isLatin(other.base) ? latinNames(other) : [];
  const ours = listener({ ...japanese, text: given.join(' ') });
  const stems = stemsOf(readings);
  const townSounds = [
    ...towns.map(({ reading = '' }) => soundOfKana(reading)),
    ...stemsIn(japanese.text, stems).map(soundOfKana),
  ];
  const isOurs = new Set([...stems.values()].map(soundOfKana));
  const ownFamilies = () =>
    known
      ? [...familiesIn(japanese.text, known), ...families.map(({ text }) => text)].flatMap((one) =>
          readingsOf(one),
        )
      : [];
  const isUnread = (name: Name) =>
    !full.some(({ given: one }) => givenReadsAs(one, soundOfLatin(name.text))) &&
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
    (unheard.length > 0 &&
      (different(mayBeNames(other)).some(isUnread) ||
        (known !== undefined &&
          hasOtherFamily(other, [...ownFamilies(), ...townSounds], soundsOfPeople(known)))));
  /** Meisen no Sato, where the city knows a Kasuri no Sato in the Japanese text. */
  const isOtherHalf = ({ joinedTo }: Name) =>
    joinedTo !== undefined &&
    townSounds.some((sound) => sound.endsWith(`no${soundOfLatin(joinedTo)}`));
  /** Another place of the city than those of the Japanese text. */
  const isOtherPlace = (name: Name) =>
    name.text.length >= (isLatin(other.base) ? LEAST_PLACE : LEAST_BESIDE) &&
    isOurs.has(soundOfLatin(name.text));
  const otherPlaces = isLatin(other.base)
    ? []
    : different(mayBeNames(other)).filter((name) => isOtherPlace(name) && isUnread(name));
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
    ...otherPlaces.map((name) => slipOf(other, name, side.other)),
    ...(known ? compareGivens(japanese, other, side, known) : []),
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
  slips.push(...comparePeoples(source, target), ...compareCities(source, target));
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
