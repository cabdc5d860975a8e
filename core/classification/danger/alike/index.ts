import { withoutNames } from './names.js';
import { numbersAlike } from './numbers.js';

export { withoutCourtesies } from './courtesies.js';
export { withoutReadings } from './readings.js';
export { withoutNames };

/** What of a sentence is cut to pieces: two that differ in a name or a number have the same. */
export const toCut = (sentence: string): string =>
  numbersAlike(withoutNames(sentence.normalize('NFKC')).toLowerCase());
