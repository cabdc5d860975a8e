import type { Words } from '../../i18n/words.js';
import type { EmergencyLine } from '../../ui/EmergencyBox.js';
import { EMERGENCY_NUMBERS } from './numbers.js';

/** The numbers with their words, most urgent first. */
export const emergencyLines = ({ say }: Words): EmergencyLine[] =>
  EMERGENCY_NUMBERS.map(({ id, number, dial }) => ({
    id,
    number,
    dial,
    name: say(`emergency.number.${id}.name`),
    about: say(`emergency.number.${id}.about`),
  }));
