import type { OwnSubmission } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';

/** Whether everybody may read the voice: what that means now, and the button that changes it. Nothing where it cannot be asked. */
export const Consent = ({ voice }: { readonly voice: OwnSubmission }) => {
  const { say } = useWords();
  if (voice.may.includes('withdraw_consent'))
    return (
      <section className="stack-tight" aria-labelledby="consent">
        <h2 id="consent">{say('myVoice.consent.title')}</h2>
        <p>{say(voice.publishedAs ? 'myVoice.consent.published' : 'myVoice.consent.given')}</p>
        <div className="actions">
          <Button type="submit" kind="quiet" name="intent" value="withdraw-consent">
            {say('myVoice.consent.withdraw')}
          </Button>
        </div>
      </section>
    );
  if (voice.may.includes('give_consent'))
    return (
      <section className="stack-tight" aria-labelledby="consent">
        <h2 id="consent">{say('myVoice.consent.title')}</h2>
        <p>{say('myVoice.consent.none')}</p>
        <div className="actions">
          <Button type="submit" kind="quiet" name="intent" value="give-consent">
            {say('myVoice.consent.give')}
          </Button>
        </div>
      </section>
    );
  return null;
};
