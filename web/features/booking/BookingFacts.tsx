import type { OwnBooking } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { useCounselWords } from './counsel-words.js';

/** When, where, with whom: on paper too. */
export const BookingFacts = ({ booking }: { readonly booking: OwnBooking }) => {
  const { say, city } = useWords();
  const words = useCounselWords();
  const { at, until, place, kind, interpreter, way, childCare } = booking;
  return (
    <dl className="booking-facts">
      {at && until ? (
        <div>
          <dt>{say('booking.when')}</dt>
          <dd>
            <strong>
              <time dateTime={at}>
                {words.day(at)} {words.time(at)}–{words.time(until)}
              </time>
            </strong>
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{say('booking.where')}</dt>
        <dd>
          {place ? words.place(place) : say('booking.wait.anyPlace')}
          {place && way === 'visit' ? (
            <>
              <br />
              <span className="small">{words.room(place)}</span>
            </>
          ) : null}
        </dd>
      </div>
      <div>
        <dt>{say('booking.what')}</dt>
        <dd>{words.kind(kind)}</dd>
      </div>
      {interpreter ? (
        <div>
          <dt>{say('booking.interpreter')}</dt>
          <dd>{words.language(interpreter)}</dd>
        </div>
      ) : null}
      {way === 'visit' ? null : (
        <div>
          <dt>{say('booking.way.label')}</dt>
          <dd>
            {say(`booking.way.${way}`)}
            <br />
            <span className="small">
              {say(`booking.way.${way}Note`, { telephone: city.cityHall.telephone })}
            </span>
          </dd>
        </div>
      )}
      {childCare ? (
        <div>
          <dt>{say('booking.childCare.short')}</dt>
          <dd>{say('booking.childCare.yes')}</dd>
        </div>
      ) : null}
    </dl>
  );
};
