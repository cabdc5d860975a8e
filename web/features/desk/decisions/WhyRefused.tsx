import { useDeskWords } from '../../../i18n/desk-words.js';
import type { DecidedItem } from './decide-many.js';

interface WhyRefusedProps extends Pick<DecidedItem, 'did'> {
  readonly code: string;
}

/** Why an answer was not decided, in a sentence. */
export const WhyRefused = ({ did, code }: WhyRefusedProps) => {
  const { say, knows } = useDeskWords();
  // The one field that each of them has.
  if (code === 'invalid') return say(did === 'return' ? 'decisions.comment' : 'field.out_of_time');
  const own = `deskProblem.${code}`;
  const common = `problem.${code}`;
  return say(knows(own) ? own : knows(common) ? common : 'problem.internal');
};
