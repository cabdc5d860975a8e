import { useEffect, useRef } from 'react';
import type { Problem } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import type { VerbProps } from '../VerbForm.js';

/** Refusals that, where a voice can no longer be answered, have but one cause: somebody else was first. */
const WAS_FIRST: readonly Problem['code'][] = ['changed_meanwhile', 'move_not_allowed', 'invalid'];

const SomebodyWasFirst = () => {
  const { say } = useDeskWords();
  const line = useRef<HTMLParagraphElement>(null);
  // The pressed button is gone with its form: without this the focus would fall back to the top of the page.
  useEffect(() => line.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noAutofocus: the same where no script runs
    <p className="notice-title" role="alert" tabIndex={-1} autoFocus ref={line}>
      {say('deskProblem.changedTitle')}
    </p>
  );
};

/** Why an answer was not sent, where its form is gone. Any other refusal is told as it is: the answer may have gone out. */
export const AnswerRefused = ({ state }: Pick<VerbProps, 'state'>) => {
  const problem = state?.verb === 'answer' ? state.problem : undefined;
  const { summary } = useDeskErrors('answer', problem);
  const first = problem && WAS_FIRST.includes(problem.code);
  return (
    // A new key, so that the same refusal twice takes the focus twice.
    <div key={state?.at} className="verb-problem">
      {first ? <SomebodyWasFirst /> : summary}
    </div>
  );
};
