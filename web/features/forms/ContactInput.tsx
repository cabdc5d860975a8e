import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { TextInput } from '../../ui/form/TextInput.js';

/** What a browser knows of each, for its keys and for what it fills in by itself. */
const OF = {
  name: { autoComplete: 'nickname' },
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'tel', 'data-width': 'short' },
  email: { type: 'email', inputMode: 'email', autoComplete: 'email' },
} as const;

interface ContactInputProps {
  readonly of: keyof typeof OF;
  readonly hint: ReactNode;
  readonly value: string;
  /** On a page with an exit the browser is asked to remember nothing. */
  readonly careful: boolean;
  readonly errorOf: (path: string) => ReactNode;
  readonly errorPrefix: string;
}

/** One way in which a sender may be called or reached; none is ever required. */
export const ContactInput = ({ of, careful, value, errorOf, ...text }: ContactInputProps) => {
  const { say } = useWords();
  return (
    <TextInput
      {...OF[of]}
      {...text}
      {...(careful ? { autoComplete: 'off' } : {})}
      id={`contact-${of}`}
      name={`contact.${of}`}
      label={say(`consultation.contact.${of}.label`)}
      badge={say('form.optional')}
      error={errorOf(`contact.${of}`)}
      defaultValue={value}
    />
  );
};
