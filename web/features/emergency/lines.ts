import { type Danger, fittingNumbers } from '../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../core/language/index.js';
import type { Words } from '../../i18n/words.js';
import type { EmergencyLine } from '../../ui/EmergencyBox.js';
import { otherNumbers } from './fitting.js';

type UrgentLine = EmergencyLine & { readonly first: boolean };

/** As the telephone dials it: `#8008` would be a place in the page. */
export const dialOf = (number: string): string => number.replaceAll('-', '').replaceAll('#', '%23');

/** The numbers with their words, most urgent first. */
export const emergencyLines = ({ say, knows, city }: Words): UrgentLine[] =>
  city.emergency.lines.map(({ id, number, first = false, cost }) => {
    const name = `emergency.number.${id}.name`;
    const about = `emergency.number.${id}.about`;
    return {
      id,
      number,
      dial: dialOf(number),
      first,
      // A number must never be missing because its words are.
      name: knows(name) ? say(name) : number,
      about: knows(about) ? say(about) : undefined,
      cost: cost && say(`emergency.cost.${cost}`),
      urgent: city.emergency.always.includes(id),
    };
  });

/** The same, parted into those that fit the dangers and the rest. */
export const linesFor = (words: Words, dangers: readonly Danger[]) => {
  const { emergency } = words.city;
  const lines = emergencyLines(words);
  const pick = (ids: readonly string[]) =>
    ids.flatMap((id) => lines.filter((line) => line.id === id));
  const fitting = fittingNumbers(emergency, dangers, words.locale.tag !== SOURCE_LANGUAGE);
  return { fitting: pick(fitting), others: pick(otherNumbers(emergency, fitting)) };
};
