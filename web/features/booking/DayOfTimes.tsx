import type { DayOfSlots } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { useCounselWords } from './counsel-words.js';

interface DayOfTimesProps {
  readonly day: DayOfSlots;
  readonly place: string;
  readonly interpreter: string;
  readonly now: { readonly place: string; readonly at: string } | undefined;
}

/** Said beside a place: an interpreter comes, where one was asked for. */
export const WithInterpreter = ({ lang }: { readonly lang: string }) => {
  const { say } = useWords();
  const words = useCounselWords();
  return lang ? (
    <>
      {' · '}
      {say('booking.interpreter')}: {words.language(lang)}
    </>
  ) : null;
};

/** The times of one day; the whole of a time can be pressed. */
export const DayOfTimes = ({ day, place, interpreter, now }: DayOfTimesProps) => {
  const { say } = useWords();
  const { day: named, time, room } = useCounselWords();
  return (
    <fieldset className="booking-day">
      <legend>{named(day.date)}</legend>
      <p className="small">
        {room(place)}
        <WithInterpreter lang={interpreter} />
      </p>
      <div className="booking-slots">
        {day.slots.map(({ at, free }) => {
          const isOwn = now?.place === place && now.at === at;
          const id = `slot-${at.slice(0, 16)}`;
          return (
            <div className="booking-slot" key={at} data-full={free && !isOwn ? undefined : ''}>
              <input
                type="radio"
                id={id}
                name="slot"
                value={`${place} ${at}`}
                disabled={!free || isOwn}
              />
              <label htmlFor={id}>
                <time dateTime={at}>{time(at)}</time>
                {isOwn ? <span className="small">{say('booking.yours')}</span> : null}
                {free || isOwn ? null : <span className="small">{say('booking.full')}</span>}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
};
