import { useDeskWords } from '../../../i18n/desk-words.js';
import { useDesk } from '../use-desk.js';
import type { BookingsView, DaySlot } from './load-bookings.js';
import { useCounselNames } from './use-counsel-names.js';

type Booked = DaySlot['bookings'][number];

/** What has to stand ready for one who has booked, and nothing of what it is about. */
const Needs = ({ booking, interpreter }: { booking: Booked; interpreter: string | undefined }) => {
  const { say } = useDeskWords();
  const { way, childCare } = booking;
  return (
    <>
      {interpreter ? <div>{say('booking.interpreter', { language: interpreter })}</div> : null}
      {way === 'visit' ? null : <div>{say(`booking.way.${way}`)}</div>}
      {childCare ? <div>{say('booking.childCare')}</div> : null}
    </>
  );
};

/** One who has booked; or a free time, with room to write who came without a booking. */
const Line = ({ slot, at }: { readonly slot: DaySlot; readonly at: number }) => {
  const { say } = useDeskWords();
  const booking = slot.bookings[at];
  const isOpen = !booking || booking.state === 'booked';
  return (
    <tr>
      <th scope="row">
        {slot.at.slice(11, 16)}–{slot.until.slice(11, 16)}
      </th>
      <td>{booking ? <span translate="no">{booking.receipt}</span> : say('booking.free')}</td>
      <td>{slot.languages[at]}</td>
      <td>{booking ? <Needs booking={booking} interpreter={slot.interpreters[at]} /> : null}</td>
      <td>
        {isOpen ? (
          <>
            □ {say('booking.state.came')} {booking ? <>□ {say('booking.state.no_show')}</> : null}
          </>
        ) : (
          say(`booking.state.${booking.state}`)
        )}
      </td>
    </tr>
  );
};

/**
 * The days on paper, a sheet for each counsellor at each place that the own desk serves. It lies about where others look:
 * so it has times, numbers and what has to stand ready, and no name and nothing of anybody's matter.
 */
export const DaySheets = ({ days }: Pick<BookingsView, 'days'>) => {
  const { say } = useDeskWords();
  const { me, readAt } = useDesk();
  const names = useCounselNames();
  return (
    <div data-paper aria-hidden="true">
      {days.flatMap(({ date, named, groups }) =>
        groups
          .filter(({ serves }) => serves)
          .map(({ kind, place, slots }) => (
            <section key={`${date} ${kind} ${place}`} className="day-sheet">
              <header className="paper-top">
                <p className="day-sheet-title">
                  {named} · {names.kind(kind)} · {names.place(place)}
                </p>
                <p className="paper-careful">{say('paper.careful')}</p>
              </header>
              <table className="paper-table day-sheet-slots">
                <thead>
                  <tr>
                    <th scope="col">{say('booking.time')}</th>
                    <th scope="col">{say('booking.sheet.number')}</th>
                    <th scope="col">{say('booking.sheet.language')}</th>
                    <th scope="col">{say('booking.needs')}</th>
                    <th scope="col">{say('booking.note')}</th>
                  </tr>
                </thead>
                <tbody>
                  {slots.flatMap((slot) =>
                    Array.from(
                      { length: Math.max(slot.capacity, slot.bookings.length) },
                      (_, at) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: a place of a time is told by its number alone
                        <Line key={`${slot.at} ${slot.closed} ${at}`} slot={slot} at={at} />
                      ),
                    ),
                  )}
                </tbody>
              </table>
              <p className="paper-line">
                <span>{say('booking.title')}</span>
                <span>{say('paper.by', { name: me.name, date: readAt })}</span>
              </p>
            </section>
          )),
      )}
    </div>
  );
};
