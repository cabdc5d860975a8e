import { DANGERS, type Danger } from '../../../core/contract/index.js';
import { EMERGENCY_NUMBERS, type EmergencyNumber } from './numbers.js';

type NumberId = EmergencyNumber['id'];

/** Whom to call for what, the first call first: the police where somebody may be hurt now, else who listens to just this. */
const FITTING: Readonly<Record<Danger, readonly NumberId[]>> = {
  violence: ['police', 'dv_plus', 'dv_navi'],
  suicide: ['yorisoi', 'mind', 'fire'],
  child: ['child', 'police'],
  trafficking: ['police', 'gunma_foreign', 'immigration'],
};

/** The numbers for these dangers, best first, each once; then the ones for every danger to life. */
export const fittingNumbers = (dangers: readonly Danger[]): NumberId[] => [
  ...new Set<NumberId>([...dangers.flatMap((danger) => FITTING[danger]), 'police', 'fire']),
];

export const otherNumbers = (shown: readonly NumberId[]): NumberId[] =>
  EMERGENCY_NUMBERS.map(({ id }) => id).filter((id) => !shown.includes(id));

/** Dangers out of strings from elsewhere (an answer, a hidden field): what we have numbers for. */
export const dangersIn = (names: readonly string[]): Danger[] =>
  DANGERS.filter((danger) => names.includes(danger));
