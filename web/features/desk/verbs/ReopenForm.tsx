import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

export const ReopenForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="reopen" submit={say('act.reopen.submit')}>
      {(typed, { errorOf, errorPrefix }) => (
        <TextArea
          id={controlId('reopen', 'reason')}
          name="reason"
          rows={3}
          label={say('act.reopen.reason')}
          hint={say('act.reopen.hint')}
          required
          error={errorOf('reason')}
          errorPrefix={errorPrefix}
          defaultValue={typed.reason ?? ''}
        />
      )}
    </VerbForm>
  );
};
