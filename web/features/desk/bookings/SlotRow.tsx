import { Form, Link } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import type { DeskGroup } from './load-bookings.js';

type Slot = DeskGroup['slots'][number];
type Booked = Slot['bookings'][number];

const OUTCOMES = ['came', 'no_show', 'cancelled'] as const;

/** What can be noted of one booking; the number stands in each button for whoever hears it. */
const Outcome = ({ booking, begun }: { readonly booking: Booked; readonly begun: boolean }) => {
  const { say } = useDeskWords();
  const { id, state, receipt } = booking;
  if (state === 'held' || state === 'offered') return null;
  const open = OUTCOMES.filter(
    (one) => one !== state && (one === 'cancelled' ? state === 'booked' : begun),
  );
  return (
    <Form method="post" className="bookings-outcome">
      <input type="hidden" name="booking" value={id} />
      {open.map((one) => (
        <button
          key={one}
          className="button"
          data-kind="link"
          type="submit"
          name="intent"
          value={one}
        >
          {say(`booking.outcome.${one}`)}
          <span className="visually-hidden" translate="no">
            {' '}
            {receipt}
          </span>
        </button>
      ))}
    </Form>
  );
};

const WalkIn = ({ slot: { kind, place, at } }: { readonly slot: Slot }) => {
  const { say } = useDeskWords();
  return (
    <Form method="post" className="bookings-outcome">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="at" value={at} />
      <button className="button" data-kind="link" type="submit" name="intent" value="walk-in">
        {say('booking.walkIn')}
        <span className="visually-hidden"> {at.slice(11, 16)}</span>
      </button>
    </Form>
  );
};

/** One time: who has booked it, what they need, what came of it. */
export const SlotRow = ({ slot }: { readonly slot: Slot }) => {
  const { say } = useDeskWords();
  const to = useTo();
  const { at, until, bookings, serves, taken, capacity, closed, today, begun, interpreters } = slot;
  return (
    <tr data-closed={closed ? '' : undefined}>
      <th scope="row">
        {at.slice(11, 16)}–{until.slice(11, 16)}
      </th>
      <td>
        {bookings.map((one) => (
          <div key={one.id}>
            <span translate="no">{one.receipt}</span> {one.name ?? ''}{' '}
            <span className="small">
              {say(closed ? 'booking.state.toMove' : `booking.state.${one.state}`)}
            </span>
            {one.voice ? (
              <>
                {' '}
                <Link to={to(`/staff/voices/${one.voice}`)}>{say('booking.voice')}</Link>
              </>
            ) : null}
          </div>
        ))}
        {serves ? null : <span>{say(taken >= capacity ? 'booking.taken' : 'booking.free')}</span>}
        {serves && bookings.length === 0 ? <span>{say('booking.free')}</span> : null}
      </td>
      <td>
        {bookings.map((one, i) => (
          <div key={one.id}>
            {interpreters[i] ? say('booking.interpreter', { language: interpreters[i] }) : null}{' '}
            {one.way === 'visit' ? null : say(`booking.way.${one.way}`)}{' '}
            {one.childCare ? say('booking.childCare') : null}
          </div>
        ))}
      </td>
      {serves ? (
        <td>
          {bookings.map((one) => (
            <Outcome key={one.id} booking={one} begun={begun} />
          ))}
          {today && taken < capacity ? <WalkIn slot={slot} /> : null}
        </td>
      ) : null}
    </tr>
  );
};
