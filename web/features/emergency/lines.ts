import type { Danger } from '../../../core/contract/index.js';
import type { Words } from '../../i18n/words.js';
import type { EmergencyLine } from '../../ui/EmergencyBox.js';
import { fittingNumbers, otherNumbers } from './fitting.js';
import { EMERGENCY_NUMBERS, type EmergencyNumber } from './numbers.js';

type UrgentLine = EmergencyLine & Pick<EmergencyNumber, 'id' | 'first'>;

/** The numbers with their words, most urgent first. */
export const emergencyLines = ({ say }: Words): UrgentLine[] =>
  EMERGENCY_NUMBERS.map(({ id, number, dial, first }) => ({
    id,
    number,
    dial,
    first,
    name: say(`emergency.number.${id}.name`),
    about: say(`emergency.number.${id}.about`),
  }));

/** The same, parted into those that fit the dangers and the rest. */
export const linesFor = (words: Words, dangers: readonly Danger[]) => {
  const lines = emergencyLines(words);
  const pick = (ids: readonly EmergencyNumber['id'][]) =>
    ids.flatMap((id) => lines.filter((line) => line.id === id));
  const fitting = fittingNumbers(dangers);
  return { fitting: pick(fitting), others: pick(otherNumbers(fitting)) };
};
