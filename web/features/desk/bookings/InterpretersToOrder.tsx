import { useDeskWords } from '../../../i18n/desk-words.js';
import type { BookingsView } from './load-bookings.js';
import { useCounselNames } from './use-counsel-names.js';

/** Interpreters of the days in sight, with the last day for each to be ordered. */
export const InterpretersToOrder = ({
  orders,
}: {
  readonly orders: BookingsView['interpreters'];
}) => {
  const { say } = useDeskWords();
  const names = useCounselNames();
  if (orders.length === 0) return null;
  return (
    <section className="bookings-day">
      <h2>{say('booking.interpreters')}</h2>
      <ul>
        {orders.map(({ id, named, time, place, language, orderBy }) => (
          <li key={id}>
            <strong>{language}</strong> {named} {time}, {names.place(place)}{' '}
            <span className="small">{say('booking.orderBy', { date: orderBy })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
