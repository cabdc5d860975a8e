import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Details } from '../../ui/Details.js';
import { Select } from '../../ui/form/Select.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { useCounselWords } from './counsel-words.js';
import type { SlotsView } from './load-slots.js';

interface WaitingListProps {
  readonly slots: SlotsView;
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (path: string) => ReactNode;
}

/** For whom no time suits: a time that comes free is offered. Of a confided matter no address is asked. */
export const WaitingList = ({ slots, typed, errorOf }: WaitingListProps) => {
  const { counsellor, place } = slots;
  const { say, plain } = useWords();
  const words = useCounselWords();
  return (
    <Details summary={say('booking.wait.title')} open={typed.email !== undefined}>
      <div className="stack">
        <p>{say(counsellor.vault ? 'booking.wait.textVault' : 'booking.wait.text')}</p>
        <Select
          id="wait-place"
          name="waitPlace"
          label={say('booking.where')}
          defaultValue={place}
          options={[
            { value: '', text: plain('booking.wait.anyPlace') },
            ...counsellor.places.map((code) => ({ value: code, text: words.plainPlace(code) })),
          ]}
        />
        {counsellor.vault ? null : (
          <TextInput
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            label={say('booking.email.label')}
            badge={say('form.optional')}
            hint={say('booking.email.hint')}
            error={errorOf('email')}
            errorPrefix={plain('errorTitle')}
            defaultValue={typed.email}
          />
        )}
        <div className="actions">
          <Button type="submit" kind="quiet" name="intent" value="wait">
            {say('booking.wait.button')}
          </Button>
        </div>
      </div>
    </Details>
  );
};
