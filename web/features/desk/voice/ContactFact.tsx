import { Form, useNavigation } from 'react-router';
import type { Contact } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { Fact } from './Fact.js';
import type { VoiceView } from './present-voice.js';

interface ContactFactProps {
  readonly voice: VoiceView;
  readonly contact: Contact | null | undefined;
}

/** How the resident is reached: shown by a press that goes into the history, and gone with the next page. */
export const ContactFact = ({ voice, contact }: ContactFactProps) => {
  const { say } = useDeskWords();
  const isSending = useNavigation().formMethod === 'POST';
  if (contact)
    return (
      <Fact term={say('voice.contact')}>
        <ul className="contact" id="contact" tabIndex={-1} data-screen>
          {contact.name ? (
            <li>
              {say('voice.contactName')} <strong dir="auto">{contact.name}</strong>
            </li>
          ) : null}
          {contact.phone ? (
            <li>
              {say('voice.contactPhone')}{' '}
              <a href={`tel:${encodeURIComponent(contact.phone)}`} dir="auto">
                {contact.phone}
              </a>
            </li>
          ) : null}
          {contact.email ? (
            <li>
              {say('voice.contactEmail')}{' '}
              {/* What follows a `?` in an address would be read as headers of the mail. */}
              <a
                href={`mailto:${encodeURIComponent(contact.email).replace('%40', '@')}`}
                dir="auto"
              >
                {contact.email}
              </a>
            </li>
          ) : null}
        </ul>
      </Fact>
    );
  if (!voice.mayShowContact) return null;
  return (
    <Fact term={say('voice.contact')}>
      <Form method="post" className="contact-press" data-screen>
        <button
          className="button"
          data-kind="quiet"
          type="submit"
          name="verb"
          value="contact"
          disabled={isSending}
        >
          {say('voice.contactShow')}
        </button>{' '}
        <span className="hint">{say('voice.contactLogged')}</span>
      </Form>
    </Fact>
  );
};
