import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { controlId } from '../../use-desk-errors.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';

/** A second person holds to the decision not to publish, and tells the sender why. */
export const UpholdForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="uphold" submit={say('act.uphold.submit')}>
      {(typed, { errorOf, errorPrefix }) => (
        <TextArea
          id={controlId('uphold', 'reply')}
          name="reply"
          lang="ja"
          rows={3}
          label={say('act.uphold.reply')}
          hint={say('act.uphold.hint')}
          required
          error={errorOf('reply')}
          errorPrefix={errorPrefix}
          defaultValue={typed.reply ?? ''}
        />
      )}
    </VerbForm>
  );
};
