import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import type { BookingsView } from './load-bookings.js';
import { useCounselNames } from './use-counsel-names.js';

/** How many came, by fiscal year and kind. */
export const BookingCounts = ({ counts }: { readonly counts: BookingsView['counts'] }) => {
  const { say } = useDeskWords();
  const names = useCounselNames();
  if (counts.length === 0) return null;
  const figure = (n: number | null) => (n === null ? say('booking.few') : formatFigure(n, 0));
  return (
    <section className="bookings-day">
      <h2>{say('booking.counts')}</h2>
      <table className="bookings-slots">
        <thead>
          <tr>
            <th scope="col">{say('booking.year')}</th>
            <th scope="col">{say('booking.kind')}</th>
            <th scope="col">{say('booking.state.came')}</th>
            <th scope="col">{say('booking.state.no_show')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ fiscalYear, kind, came, noShow }) => (
            <tr key={`${fiscalYear} ${kind}`}>
              <td>{fiscalYear}</td>
              <td>{names.kind(kind)}</td>
              <td>{figure(came)}</td>
              <td>{figure(noShow)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
