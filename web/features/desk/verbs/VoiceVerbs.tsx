import type { ReactNode } from 'react';
import type { StaffVerb } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import type { SectionChoice } from '../sections.js';
import { AnswerForm } from './answer/AnswerForm.js';
import { UnsentAnswer } from './answer/UnsentAnswer.js';
import { DeclineForm } from './DeclineForm.js';
import { PublishForm } from './PublishForm.js';
import { ReassignForm } from './ReassignForm.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

interface VoiceVerbsProps extends VerbProps {
  readonly sections: readonly SectionChoice[];
}

/** What this person may do now, as the API says: the page decides nothing itself. */
export const VoiceVerbs = ({ sections, ...props }: VoiceVerbsProps) => {
  const { say, plain } = useDeskWords();
  const { voice, state } = props;
  const may = (verb: StaffVerb) => voice.may.includes(verb);
  const folded = (verb: 'reassign' | 'publish' | 'close' | 'decline', form: ReactNode) =>
    may(verb) ? (
      <details className="verb" open={state?.typed.of === verb || undefined}>
        <summary>{say(`act.${verb}.title`)}</summary>
        {form}
      </details>
    ) : null;
  const others = may('reassign') || may('publish') || may('close') || may('decline');
  return (
    <>
      {may('answer') ? <AnswerForm {...props} /> : <UnsentAnswer {...props} />}
      {others ? (
        <section className="verbs" aria-label={plain('act.title')}>
          {folded('publish', <PublishForm {...props} />)}
          {folded('reassign', <ReassignForm {...props} sections={sections} />)}
          {folded(
            'close',
            <VerbForm {...props} verb="close" submit={say('act.close.submit')}>
              {() => <p className="hint">{say('act.close.hint')}</p>}
            </VerbForm>,
          )}
          {folded('decline', <DeclineForm {...props} />)}
        </section>
      ) : null}
    </>
  );
};
