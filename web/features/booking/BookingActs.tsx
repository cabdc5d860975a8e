import type { OwnBooking } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

interface BookingActsProps {
  readonly booking: OwnBooking;
  /** Between "cancel" and its being done. */
  readonly isAsking: boolean;
}

/** The buttons of a booking; to give a time back takes two presses, because somebody else may have it then. */
export const BookingActs = ({ booking: { state, open }, isAsking }: BookingActsProps) => {
  const { say } = useWords();
  const isBooked = state === 'booked' && open;
  const isCancelled = state === 'lapsed' || state === 'cancelled';
  if (isCancelled || state === 'came' || state === 'no_show') return null;
  if (isAsking)
    return (
      <Notice tone="wait" title={say('booking.cancel.title')}>
        <p>{say('booking.cancel.text')}</p>
        <div className="actions">
          <Button type="submit" kind="help" name="intent" value="cancel-confirm">
            {say('booking.cancel.confirm')}
          </Button>
          <Button type="submit" kind="quiet" name="intent" value="show">
            {say('booking.cancel.keep')}
          </Button>
        </div>
      </Notice>
    );
  return (
    <div className="actions" data-main="">
      {state === 'held' || state === 'offered' ? (
        <Button type="submit" name="intent" value="book">
          {say('booking.book')}
        </Button>
      ) : null}
      {state === 'offered' ? (
        <Button type="submit" kind="quiet" name="intent" value="pass">
          {say('booking.pass')}
        </Button>
      ) : null}
      {isBooked ? (
        <Button type="submit" kind="quiet" name="intent" value="move">
          {say('booking.move')}
        </Button>
      ) : null}
      {isBooked || state === 'held' || state === 'waiting' ? (
        <Button type="submit" kind="quiet" name="intent" value="cancel">
          {say(
            state === 'waiting'
              ? 'booking.wait.leave'
              : state === 'held'
                ? 'booking.giveBack'
                : 'booking.cancel.button',
          )}
        </Button>
      ) : null}
    </div>
  );
};
