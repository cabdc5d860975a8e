import type { Problem } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import { DeskLinkButton } from '../DeskLinkButton.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { BookingCounts } from './BookingCounts.js';
import { DayGroup } from './DayGroup.js';
import { DaySheets } from './DaySheets.js';
import { DaySwitch } from './DaySwitch.js';
import { InterpretersToOrder } from './InterpretersToOrder.js';
import type { BookingsView } from './load-bookings.js';
import { PrintDays } from './PrintDays.js';
import { useCounselNames } from './use-counsel-names.js';

interface BookingsProps {
  readonly view: BookingsView;
  readonly state: { readonly problem: Problem; readonly at: number } | undefined;
}

/** The calendar of times with counsellors, a day or a week; printed it is the sheet of each day. */
export const Bookings = ({ view, state }: BookingsProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const names = useCounselNames();
  const { summary, errorPrefix } = useDeskErrors('booking', state?.problem);
  const { length, from } = view;
  const page = (day: string, days: string) => to(`/staff/bookings?from=${day}&days=${days}`);
  return (
    <>
      <div className="bookings-page" data-screen>
        <title>{`${state ? `${errorPrefix} ` : ''}${plain('booking.title')} | ${plain('desk.name')}`}</title>
        <h1>{say('booking.title')}</h1>
        <div key={state?.at} className="verb-problem">
          {summary}
        </div>
        {view.hasCalendar ? (
          <>
            <nav className="bookings-ways" aria-label={plain('booking.title')}>
              <DeskLinkButton kind="quiet" href={page(view.before, length)}>
                {say('booking.before')}
              </DeskLinkButton>
              <DeskLinkButton kind="quiet" href={to(`/staff/bookings?days=${length}`)}>
                {say('booking.today')}
              </DeskLinkButton>
              <DeskLinkButton kind="quiet" href={page(view.after, length)}>
                {say('booking.after')}
              </DeskLinkButton>
              <DeskLinkButton kind="quiet" href={page(from, length === '7' ? '1' : '7')}>
                {say(length === '7' ? 'booking.day' : 'booking.week')}
              </DeskLinkButton>
              <PrintDays />
              <a href={to(`/staff/bookings.ics?from=${from}`)} download>
                {say('booking.ics')}
              </a>
            </nav>
            {view.toMove > 0 ? (
              <p className="bookings-to-move">{say('booking.toMove', { count: view.toMove })}</p>
            ) : null}
            {view.days.map(({ date, named, open, groups, off }) => (
              <section key={date} className="bookings-day">
                <h2>{named}</h2>
                {off.map(({ kind, place }) => (
                  <div key={`${kind} ${place}`} className="bookings-group">
                    <h3>
                      {names.kind(kind)} · {names.place(place)}
                    </h3>
                    <DaySwitch day={date} kind={kind} place={place} intent="day-on" />
                  </div>
                ))}
                {groups.length > 0 ? (
                  <div className="bookings-groups">
                    {groups.map((group) => (
                      <DayGroup key={`${group.kind} ${group.place}`} day={date} group={group} />
                    ))}
                  </div>
                ) : (
                  <p className="small">{say(open ? 'booking.none' : 'booking.closed')}</p>
                )}
              </section>
            ))}
            <InterpretersToOrder orders={view.interpreters} />
          </>
        ) : (
          <p className="hint">{say('booking.numbersOnly')}</p>
        )}
        <BookingCounts counts={view.counts} />
      </div>
      <DaySheets days={view.days} />
    </>
  );
};
