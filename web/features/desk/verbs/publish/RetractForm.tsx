import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { controlId } from '../../use-desk-errors.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';
import { ModerationReasons } from './ModerationReasons.js';

/** A publication is taken back: for colleagues in words, for its sender and everybody by a code. */
export const RetractForm = (props: VerbProps) => {
  const { say, plain } = useDeskWords();
  return (
    <VerbForm {...props} verb="retract" submit={say('act.retract.submit')}>
      {(typed, errors) => (
        <>
          <TextArea
            id={controlId('retract', 'reason')}
            name="reason"
            rows={3}
            label={say('act.retract.reason')}
            hint={say('act.retract.hint')}
            required
            error={errors.errorOf('reason')}
            errorPrefix={errors.errorPrefix}
            defaultValue={typed.reason ?? ''}
          />
          <ModerationReasons
            verb="retract"
            name="code"
            label={plain('act.retract.code')}
            chosen={typed.code ?? 'other'}
            errors={errors}
          />
        </>
      )}
    </VerbForm>
  );
};
