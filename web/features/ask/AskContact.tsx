import type { Questionnaire } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { TextInput } from '../../ui/form/TextInput.js';
import type { useFormErrors } from '../forms/use-form-errors.js';
import type { AskContactState } from './contact.js';

interface AskContactProps {
  readonly asked: NonNullable<Questionnaire['becomes']>['contact'];
  readonly contact: AskContactState;
  readonly errors: Pick<ReturnType<typeof useFormErrors>, 'errorOf' | 'errorPrefix'>;
}

/** How the sender can be reached: needed for the matter, or for whoever wants to be. Only the desk sees it. */
export const AskContact = ({ asked, contact, errors }: AskContactProps) => {
  const { say } = useWords();
  const { errorOf, errorPrefix } = errors;
  if (asked === 'none') return null;
  const isNeeded = asked === 'needed';
  const optional = say('form.optional');
  return (
    <section className="stack">
      <div className="stack-tight">
        <h2>{say('consultation.contact.question')}</h2>
        <p className="hint">{say(isNeeded ? 'ask.contact.needed' : 'ask.contact.asked')}</p>
      </div>
      <TextInput
        id="contact-name"
        name="contact.name"
        autoComplete="name"
        label={say('ask.contact.name')}
        badge={isNeeded ? say('form.required') : optional}
        error={errorOf('contact.name')}
        errorPrefix={errorPrefix}
        defaultValue={contact.name}
      />
      <TextInput
        id="contact-phone"
        name="contact.phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        data-width="short"
        label={say('consultation.contact.phone.label')}
        badge={isNeeded ? undefined : optional}
        hint={say('consultation.contact.phone.hint')}
        error={errorOf('contact.phone')}
        errorPrefix={errorPrefix}
        defaultValue={contact.phone}
      />
      <TextInput
        id="contact-email"
        name="contact.email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={say('consultation.contact.email.label')}
        badge={isNeeded ? undefined : optional}
        hint={say('ask.contact.mail')}
        error={errorOf('contact.email')}
        errorPrefix={errorPrefix}
        defaultValue={contact.email}
      />
    </section>
  );
};
