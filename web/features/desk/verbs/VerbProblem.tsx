import type { ReactNode } from 'react';
import type { Problem } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';

interface VerbProblemProps {
  readonly problem: Problem | undefined;
  /** The problem in words, for all but a voice that somebody changed meanwhile. */
  readonly summary: ReactNode;
}

/** Why an action was refused. A voice that has changed is offered in its newest state, with all that was typed. */
export const VerbProblem = ({ problem, summary }: VerbProblemProps) => {
  const { say } = useDeskWords();
  if (problem?.code !== 'changed_meanwhile') return summary;
  return (
    <div className="notice" data-tone="wait" role="alert">
      <p className="notice-title">{say('deskProblem.changedTitle')}</p>
      <p>
        {say('deskProblem.changed')} {say('errorSummary.kept')}
      </p>
      <p>
        <button className="button" data-kind="quiet" type="submit" name="verb" value="refresh">
          {say('deskProblem.reload')}
        </button>
      </p>
    </div>
  );
};
