import type { PeopleOfJapan } from '../slip.js';
import { FAMILY_READINGS } from './data/family-readings.js';
import { KNOWN_NAMES } from './data/known-names.js';
import { readingsOf, soundOfKana } from './sound.js';

export interface PeopleSounds {
  readonly families: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
}
const made = new WeakMap<PeopleOfJapan, PeopleSounds>();

/** How families and given names of Japan sound, in few letters. */
export const soundsOfPeople = (people: PeopleOfJapan): PeopleSounds => {
  const known = made.get(people);
  if (known) return known;
  const soundsOf = (kana: Iterable<string>) => new Set([...kana].map(soundOfKana));
  const usual = [...KNOWN_NAMES].filter(people.isFamily).flatMap((name) => readingsOf(name, 1));
  const sounds = {
    families: new Set([
      ...soundsOf(people.families),
      ...soundsOf(FAMILY_READINGS.values()),
      ...usual,
    ]),
    givens: soundsOf(people.givens),
  };
  made.set(people, sounds);
  return sounds;
};
