import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { SafeFields } from '../confided/SafeFields.js';
import { ContactInput } from '../forms/ContactInput.js';
import type { Answers } from './flow.js';

interface ContactStepProps {
  readonly answers: Answers;
  readonly vault: boolean;
  readonly errorOf: (path: string) => ReactNode;
  readonly errorPrefix: string;
}

/** Each with why it is asked. A vault topic asks for no e-mail, and first of all where one is safe. */
export const ContactStep = ({ answers, vault, ...texts }: ContactStepProps) => {
  const { say } = useWords();
  const input = (of: 'name' | 'phone' | 'email', hint = say(`consultation.contact.${of}.hint`)) => (
    <ContactInput of={of} hint={hint} value={answers[of]} careful={vault} {...texts} />
  );
  return (
    <>
      <div className="stack-tight">
        <h1>{say('consultation.contact.question')}</h1>
        <p className="hint">
          {vault ? <>{say('safe.never')} </> : null}
          {say('consultation.contact.hint')}
        </p>
      </div>
      {vault ? (
        <>
          <SafeFields
            safe={answers.safe}
            phone={input('phone', say('consultation.contact.vault'))}
            {...texts}
          />
          {input('name')}
        </>
      ) : (
        <>
          {input('name')}
          {input('phone')}
          {input('email')}
        </>
      )}
    </>
  );
};
