import { byUnits } from './by-units.js';

/**
 * Whether a text ends as an expression says, which has no `$` of its own. With one, it would be tried from each sign on as far
 * as it fits; behind the last sign and read backwards it is tried once.
 */
export const endingOf = (expression: RegExp): ((text: string) => boolean) => {
  const { source, flags } = byUnits(expression);
  const ending = new RegExp(`(?<=${source})`, `${flags}y`);
  return (text) => {
    ending.lastIndex = text.length;
    return ending.test(text);
  };
};
