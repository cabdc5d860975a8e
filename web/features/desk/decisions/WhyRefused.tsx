import { useDeskWords } from '../../../i18n/desk-words.js';

/** Why an answer was not decided, in a sentence. */
export const WhyRefused = ({ code }: { readonly code: string }) => {
  const { say, knows } = useDeskWords();
  if (code === 'invalid') return say('decisions.comment');
  const own = `deskProblem.${code}`;
  const common = `problem.${code}`;
  return say(knows(own) ? own : knows(common) ? common : 'problem.internal');
};
