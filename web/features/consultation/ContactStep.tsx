import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { SafeFields } from '../confided/SafeFields.js';
import type { Answers } from './flow.js';

interface ContactStepProps {
  readonly answers: Answers;
  readonly vault: boolean;
  readonly errorOf: (path: string) => ReactNode;
  readonly errorPrefix: string;
}

/** Each with why it is asked. A vault topic asks for no e-mail, and the browser is asked to remember nothing. */
export const ContactStep = ({ answers, vault, errorOf, errorPrefix }: ContactStepProps) => {
  const { say } = useWords();
  const optional = say('form.optional');
  const phone = (
    <TextInput
      id="contact-phone"
      name="contact.phone"
      type="tel"
      inputMode="tel"
      autoComplete={vault ? 'off' : 'tel'}
      data-width="short"
      label={say('consultation.contact.phone.label')}
      badge={optional}
      hint={say(vault ? 'consultation.contact.vault' : 'consultation.contact.phone.hint')}
      error={errorOf('contact.phone')}
      errorPrefix={errorPrefix}
      defaultValue={answers.phone}
    />
  );
  const name = (
    <TextInput
      id="contact-name"
      name="contact.name"
      autoComplete={vault ? 'off' : 'nickname'}
      label={say('consultation.contact.name.label')}
      badge={optional}
      hint={say('consultation.contact.name.hint')}
      error={errorOf('contact.name')}
      errorPrefix={errorPrefix}
      defaultValue={answers.name}
    />
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
            errorOf={errorOf}
            errorPrefix={errorPrefix}
            phone={phone}
          />
          {name}
        </>
      ) : (
        <>
          {name}
          {phone}
          <TextInput
            id="contact-email"
            name="contact.email"
            type="email"
            inputMode="email"
            autoComplete="email"
            label={say('consultation.contact.email.label')}
            badge={optional}
            hint={say('consultation.contact.email.hint')}
            error={errorOf('contact.email')}
            errorPrefix={errorPrefix}
            defaultValue={answers.email}
          />
        </>
      )}
    </>
  );
};
