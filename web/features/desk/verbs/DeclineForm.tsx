import { DECLINE_REASONS } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { RadioGroup } from '../../../ui/form/RadioGroup.js';
import { controlId } from '../use-desk-errors.js';
import { CopiesChoice } from './CopiesChoice.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

export const DeclineForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="decline" submit={say('act.decline.submit')}>
      {(typed, { errorOf, errorPrefix }) => (
        <>
          <RadioGroup
            id={controlId('decline', 'reason')}
            name="reason"
            label={say('act.decline.reason')}
            hint={say('act.decline.hint')}
            required
            error={errorOf('reason')}
            errorPrefix={errorPrefix}
            defaultValue={typed.reason}
            options={DECLINE_REASONS.map((code) => ({
              value: code,
              text: say(`act.decline.${code}`),
            }))}
          />
          <CopiesChoice
            verb="decline"
            count={props.voice.copies}
            checked={typed.copies === 'yes'}
          />
        </>
      )}
    </VerbForm>
  );
};
