import { useDeskWords } from '../../../i18n/desk-words.js';
import { DaySwitch } from './DaySwitch.js';
import type { DeskGroup } from './load-bookings.js';
import { SlotRow } from './SlotRow.js';
import { useCounselNames } from './use-counsel-names.js';

/** One counsellor at one place on one day. What another desk serves is taken or free, and nothing more. */
export const DayGroup = ({ day, group }: { readonly day: string; readonly group: DeskGroup }) => {
  const { say } = useDeskWords();
  const names = useCounselNames();
  const { kind, place, serves, slots } = group;
  return (
    <div className="bookings-group">
      <h3>
        {names.kind(kind)} · {names.place(place)}
      </h3>
      <table className="bookings-slots">
        <thead>
          <tr>
            <th scope="col">{say('booking.time')}</th>
            <th scope="col">{say('booking.who')}</th>
            <th scope="col">{say('booking.needs')}</th>
            {serves ? <th scope="col">{say('booking.note')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <SlotRow key={`${slot.at} ${slot.closed}`} slot={slot} />
          ))}
        </tbody>
      </table>
      {serves && !slots.every(({ closed }) => closed) ? (
        <DaySwitch day={day} kind={kind} place={place} intent="day-off" />
      ) : null}
    </div>
  );
};
