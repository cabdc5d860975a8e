import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { Notice } from '../../ui/Notice.js';
import type { Answers } from './flow.js';
import { SafeFields } from './SafeFields.js';

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
      hint={say('consultation.contact.phone.hint')}
      error={errorOf('contact.phone')}
      errorPrefix={errorPrefix}
      defaultValue={answers.phone}
    />
  );
  return (
    <>
      <div className="stack-tight">
        <h1>{say('consultation.contact.question')}</h1>
        <p className="hint">{say('consultation.contact.hint')}</p>
      </div>
      {vault ? (
        <Notice tone="wait">
          <p>{say('consultation.contact.vault')}</p>
          <p>{say('safe.never')}</p>
        </Notice>
      ) : null}
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
      {vault ? (
        <SafeFields answers={answers} errorOf={errorOf} errorPrefix={errorPrefix} phone={phone} />
      ) : (
        phone
      )}
      {vault ? null : (
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
      )}
    </>
  );
};
