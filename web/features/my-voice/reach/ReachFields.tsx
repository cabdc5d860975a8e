import type { OwnSubmission } from '../../../../core/contract/index.js';
import { useWords } from '../../../i18n/words.js';
import { Button } from '../../../ui/Button.js';
import { Details } from '../../../ui/Details.js';
import { SafeFields } from '../../confided/SafeFields.js';
import { ContactInput } from '../../forms/ContactInput.js';
import { useFormErrors } from '../../forms/use-form-errors.js';
import type { OwnVoiceState } from '../under-way.js';
import { ASKS_SAFE, isReachTyped, safeBefore } from './reach.js';

interface ReachFieldsProps {
  readonly voice: OwnSubmission;
  readonly state: OwnVoiceState;
}

/**
 * Says otherwise how to be reached. Name, number and address are never shown here: whoever looks at this page over a shoulder,
 * or finds its paper, learns none of them.
 */
export const ReachFields = ({ voice, state: { reach, problem } }: ReachFieldsProps) => {
  const { say } = useWords();
  const texts = useFormErrors(problem);
  const { errorOf, errorPrefix } = texts;
  const { confided = false } = voice;
  const isWrong = problem?.errors.some(({ path }) => path.startsWith('contact')) ?? false;
  const kept = say('myVoice.talk.reachKept');
  const input = (of: 'name' | 'phone' | 'email', hint = kept) => (
    <ContactInput
      {...{ of, hint, errorOf, errorPrefix }}
      value={reach?.[of] ?? ''}
      careful={confided}
    />
  );
  return (
    <Details
      summary={say('myVoice.talk.reach')}
      open={isWrong || isReachTyped(reach, voice) || undefined}
    >
      <div className="form">
        {confided ? (
          <>
            <input type="hidden" name={ASKS_SAFE} value="1" />
            <p className="hint">{say('safe.never')}</p>
            <SafeFields
              {...{ errorOf, errorPrefix }}
              safe={safeBefore(reach, voice)}
              phone={input(
                'phone',
                <>
                  {say('consultation.contact.vault')} {kept}
                </>,
              )}
            />
            {input('name')}
          </>
        ) : (
          <>
            {input('name')}
            {input('phone')}
            {input(
              'email',
              <>
                {say('myVoice.talk.reachEmail')} {kept}
              </>,
            )}
          </>
        )}
        <div className="actions">
          <Button type="submit" kind="quiet" name="intent" value="change-contact">
            {say('myVoice.talk.reachSend')}
          </Button>
        </div>
      </div>
    </Details>
  );
};
