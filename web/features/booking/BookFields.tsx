import type { ReactNode } from 'react';
import type { CounsellorView, OwnBooking } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Choice } from '../../ui/form/Choice.js';
import { RadioGroup } from '../../ui/form/RadioGroup.js';
import { TextInput } from '../../ui/form/TextInput.js';

interface BookFieldsProps {
  readonly booking: OwnBooking;
  readonly counsellor: CounsellorView | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (path: string) => ReactNode;
  readonly errorPrefix: string;
}

/** What may be said with a booking; nothing has to be, and never what it is about. Of a confided one nothing is asked. */
export const BookFields = ({
  booking,
  counsellor,
  typed,
  errorOf,
  errorPrefix,
}: BookFieldsProps) => {
  const { say } = useWords();
  const ways = counsellor?.ways ?? [];
  return (
    <>
      {ways.length > 1 ? (
        <RadioGroup
          id="way"
          name="way"
          label={say('booking.way.label')}
          defaultValue={typed.way ?? booking.way}
          options={ways.map((way) => ({ value: way, text: say(`booking.way.${way}`) }))}
        />
      ) : null}
      {counsellor?.childCare ? (
        <Choice
          type="checkbox"
          id="childCare"
          name="childCare"
          value="1"
          defaultChecked={typed.childCare !== undefined}
        >
          {say('booking.childCare.label')}
        </Choice>
      ) : null}
      {booking.vault ? (
        <p className="hint">{say('booking.vault')}</p>
      ) : (
        <>
          <TextInput
            id="name"
            name="name"
            label={say('consultation.contact.name.label')}
            badge={say('form.optional')}
            hint={say('consultation.contact.name.hint')}
            error={errorOf('name')}
            errorPrefix={errorPrefix}
            defaultValue={typed.name}
          />
          <TextInput
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            label={say('booking.email.label')}
            badge={say('form.optional')}
            hint={say('booking.email.hint')}
            error={errorOf('email')}
            errorPrefix={errorPrefix}
            defaultValue={typed.email}
          />
          <Choice
            type="checkbox"
            id="remind"
            name="remind"
            value="1"
            defaultChecked={typed.remind !== undefined}
          >
            {say('booking.remind')}
          </Choice>
        </>
      )}
    </>
  );
};
