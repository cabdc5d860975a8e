import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import { KeyHint } from '../../frame/keys/KeyHint.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';

/** Takes the voice. Out of a colleague's hands only after a second press, which says who has it and that they are told. */
export const AssignForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { assignee } = props.voice;
  if (!assignee)
    return (
      <VerbForm
        {...props}
        verb="assign"
        submit={
          <>
            {say('act.assign')} <KeyHint keys="A" />
          </>
        }
        quiet
      />
    );
  return (
    <Details summary={say('act.takeOver.title')}>
      <p>{say('act.takeOver.text', { name: assignee })}</p>
      <VerbForm
        {...props}
        verb="assign"
        hidden={{ takeOver: 'yes' }}
        submit={say('act.takeOver.submit')}
        quiet
      />
    </Details>
  );
};
