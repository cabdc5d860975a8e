import { Form } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';

interface DaySwitchProps {
  readonly day: string;
  readonly kind: string;
  readonly place: string;
  readonly intent: 'day-off' | 'day-on';
}

/** Calls a counsellor's day off, or puts it back. */
export const DaySwitch = ({ day, kind, place, intent }: DaySwitchProps) => {
  const { say } = useDeskWords();
  return (
    <Form method="post">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="day" value={day} />
      <button className="button" data-kind="quiet" type="submit" name="intent" value={intent}>
        {say(intent === 'day-off' ? 'booking.dayOff' : 'booking.dayOn')}
      </button>
    </Form>
  );
};
