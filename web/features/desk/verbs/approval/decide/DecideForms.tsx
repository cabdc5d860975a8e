import { useState } from 'react';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { Details } from '../../../../../ui/Details.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { KeyHint } from '../../../frame/keys/KeyHint.js';
import { controlId } from '../../../use-desk-errors.js';
import { isKept, KeptForm } from '../../kept/KeptForm.js';
import { VerbForm, type VerbProps } from '../../VerbForm.js';
import { verbFormId } from '../../verb-form-id.js';
import type { DraftView } from '../draft-view.js';
import { SendAtField } from '../SendAtField.js';
import { ReturnForm } from './ReturnForm.js';
import { onReturnKey } from './return-keys.js';

export interface DecideProps extends VerbProps {
  readonly draft: DraftView;
}

/** Agrees to the answer, perhaps with a remark, perhaps for a decision that was made on paper. */
const ApproveForm = ({ draft, ...props }: DecideProps) => {
  const { say } = useDeskWords();
  const step = draft.steps.find(({ place }) => place === props.voice.turn)?.name ?? '';
  return (
    <VerbForm
      {...props}
      verb="approve"
      submit={
        <>
          {say('act.approve.submit', { step })} <KeyHint keys="Enter" />
        </>
      }
    >
      {(typed, { errorOf, errorPrefix }) => (
        <>
          <TextInput
            id={controlId('approve', 'comment')}
            name="comment"
            lang="ja"
            label={say('act.approve.comment')}
            error={errorOf('comment')}
            errorPrefix={errorPrefix}
            defaultValue={typed.comment ?? ''}
          />
          <SendAtField
            verb="approve"
            value={typed.sendAt ?? draft.wish?.field ?? ''}
            error={errorOf('sendAt')}
            errorPrefix={errorPrefix}
          />
          <Details summary={say('act.approve.paper')}>
            <TextInput
              id={controlId('approve', 'paper.date')}
              name="paper.date"
              type="date"
              label={say('act.approve.paperDate')}
              error={errorOf('paper.date')}
              errorPrefix={errorPrefix}
              defaultValue={typed['paper.date'] ?? ''}
            />
            {(
              [
                ['paper.by', 'act.approve.paperBy'],
                ['paper.number', 'act.approve.paperNumber'],
              ] as const
            ).map(([name, label]) => (
              <TextInput
                key={name}
                id={controlId('approve', name)}
                name={name}
                lang="ja"
                label={say(label)}
                error={errorOf(name)}
                errorPrefix={errorPrefix}
                defaultValue={typed[name] ?? ''}
              />
            ))}
          </Details>
        </>
      )}
    </VerbForm>
  );
};

/** What whose turn it is may do with an answer. */
export const DecideForms = (props: DecideProps) => {
  const { say } = useDeskWords();
  const { voice, state } = props;
  const [returns] = useState(() => isKept(voice, 'return'));
  if (!voice.may.includes('approve')) return null;
  return (
    <div className="decide">
      <div id={verbFormId('approve')}>
        <KeptForm voice={voice} verb="approve" state={state}>
          {(own) => <ApproveForm {...props} state={own} />}
        </KeptForm>
      </div>
      <details
        className="verb"
        open={state?.typed.of === 'return' || returns || undefined}
        onKeyDown={onReturnKey}
      >
        <summary>{say('act.return.title')}</summary>
        <div id={verbFormId('return')}>
          <KeptForm voice={voice} verb="return" state={state}>
            {(own) => <ReturnForm {...props} state={own} />}
          </KeptForm>
        </div>
      </details>
    </div>
  );
};
