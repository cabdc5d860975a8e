import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

export const RetractForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="retract" submit={say('act.retract.submit')}>
      {(typed, { errorOf, errorPrefix }) => (
        <TextArea
          id={controlId('retract', 'reason')}
          name="reason"
          rows={3}
          label={say('act.retract.reason')}
          hint={say('act.retract.hint')}
          required
          error={errorOf('reason')}
          errorPrefix={errorPrefix}
          defaultValue={typed.reason ?? ''}
        />
      )}
    </VerbForm>
  );
};
