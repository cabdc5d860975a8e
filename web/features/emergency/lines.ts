import type { Words } from '../../i18n/words.js';
import type { EmergencyLine } from '../../ui/EmergencyBox.js';
import { EMERGENCY_NUMBERS, type EmergencyNumber } from './numbers.js';

type UrgentLine = EmergencyLine & Pick<EmergencyNumber, 'first'>;

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
