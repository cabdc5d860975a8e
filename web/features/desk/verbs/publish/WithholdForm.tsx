import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { controlId } from '../../use-desk-errors.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';
import { ModerationReasons } from './ModerationReasons.js';

/** An opinion whose sender agreed is not published: the reason, and what the section says beside it. */
export const WithholdForm = (props: VerbProps) => {
  const { say, plain } = useDeskWords();
  return (
    <VerbForm {...props} verb="withhold" submit={say('act.withhold.submit')}>
      {(typed, errors) => (
        <>
          <ModerationReasons
            verb="withhold"
            name="reason"
            label={plain('act.withhold.reason')}
            hint={plain('act.withhold.hint')}
            chosen={typed.reason}
            errors={errors}
          />
          <TextArea
            id={controlId('withhold', 'note')}
            name="note"
            lang="ja"
            rows={3}
            label={say('act.withhold.note')}
            hint={say('act.withhold.noteHint')}
            error={errors.errorOf('note')}
            errorPrefix={errors.errorPrefix}
            defaultValue={typed.note ?? ''}
          />
        </>
      )}
    </VerbForm>
  );
};
