import type { ReactNode } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { controlId } from '../../use-desk-errors.js';

export interface SendAtFieldProps {
  readonly verb: string;
  readonly value: string;
  readonly error?: ReactNode;
  readonly errorPrefix?: string;
  /** Stands with the field. */
  readonly children?: ReactNode;
}

/** When an answer is sent at the earliest: folded, for nearly all are sent as soon as they are decided. */
export const SendAtField = ({ verb, value, error, errorPrefix, children }: SendAtFieldProps) => {
  const { say } = useDeskWords();
  return (
    <Details summary={say('sendAt.title')} open={!!error || value !== '' || undefined}>
      <TextInput
        id={controlId(verb, 'sendAt')}
        name="sendAt"
        type="datetime-local"
        label={say('sendAt.label')}
        hint={say('sendAt.hint')}
        error={error}
        errorPrefix={errorPrefix}
        defaultValue={value}
      />
      {children}
    </Details>
  );
};
