import { useDeskWords } from '../../../i18n/desk-words.js';
import { Choice } from '../../../ui/form/Choice.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

/** The section writes to the resident; as a question the due date waits for the reply. */
export const MessageForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="message" submit={say('act.message.submit')}>
      {(typed, { errorOf, errorPrefix }) => (
        <>
          <TextArea
            id={controlId('message', 'text')}
            name="text"
            rows={4}
            lang="ja"
            label={say('act.message.label')}
            hint={say('act.message.hint')}
            required
            error={errorOf('text')}
            errorPrefix={errorPrefix}
            defaultValue={typed.text ?? ''}
          />
          <Choice
            type="checkbox"
            id={controlId('message', 'question')}
            name="question"
            value="yes"
            hint={say('act.message.questionHint')}
            defaultChecked={typed.question === 'yes'}
          >
            {say('act.message.question')}
          </Choice>
        </>
      )}
    </VerbForm>
  );
};
