import type { Problem } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { QuickExit } from '../exit/QuickExit.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { useCounselWords } from './counsel-words.js';
import { DayOfTimes, WithInterpreter } from './DayOfTimes.js';
import { useKeptSearch } from './kept-search.js';
import type { SlotsView } from './load-slots.js';
import { SlotsFilter } from './SlotsFilter.js';
import { WaitingList } from './WaitingList.js';

interface SlotsPageProps {
  readonly slots: SlotsView;
  readonly formId: string;
  /** Number of the voice that the booking may belong to. */
  readonly voice: string | undefined;
  readonly needsCookie: boolean;
  readonly taken: boolean;
  readonly typed: Readonly<Record<string, string>>;
  readonly problem: Problem | undefined;
}

/** Free times of one counsellor: where, with which interpreter, then day by day. Full ones stay in sight. */
export const SlotsPage = (props: SlotsPageProps) => {
  const { slots, formId, voice, needsCookie, taken, problem } = props;
  const { counsellor, place, interpreter, found, moving } = slots;
  const { say, plain } = useWords();
  const { summary, errorOf } = useFormErrors(taken ? undefined : problem);
  const words = useCounselWords();
  const to = useTo();
  const search = useKeptSearch();
  const isCareful = counsellor.vault;
  return (
    <Page title={plain('booking.title')} failed={problem !== undefined} personal>
      {isCareful ? <QuickExit /> : null}
      <div className="wrap reading stack-wide booking">
        <div className="page-head" data-close="">
          <h1>{say(moving ? 'booking.moveTitle' : 'booking.title')}</h1>
        </div>
        <div className="booking-what">
          <p>
            <strong>{words.kind(counsellor.code)}</strong>
            <br />
            <span className="small">{words.who(counsellor.code)}</span>
          </p>
          {moving ? null : <a href={to('/booking')}>{say('booking.change')}</a>}
        </div>
        {needsCookie ? (
          <Notice tone="wait" title={say('underWay.cookie.title')}>
            <p>{say('underWay.cookie.text')}</p>
          </Notice>
        ) : null}
        {taken ? (
          <Notice tone="wait" role="status" title={say('booking.taken.title')}>
            <p>{say('booking.taken.text')}</p>
          </Notice>
        ) : null}
        {summary}
        <SlotsFilter slots={slots} />
        <form
          method="post"
          action={to(`/booking${search({ f: formId })}`)}
          className="form booking-times"
          noValidate
        >
          <input type="hidden" name="kind" value={counsellor.code} />
          <input type="hidden" name="interpreter" value={interpreter} />
          {isCareful ? <input type="hidden" name="careful" value="1" /> : null}
          <h2 id="slot" tabIndex={-1}>
            {say('booking.when')}
          </h2>
          {errorOf('slot') ? <p className="field-error">{errorOf('slot')}</p> : null}
          {found.firstDay ? (
            <p className="hint">{say('booking.firstDay', { date: words.day(found.firstDay) })}</p>
          ) : null}
          {found.days.length > 0 ? (
            found.days.map((day) => (
              <DayOfTimes
                key={day.date}
                day={day}
                place={place}
                interpreter={interpreter}
                now={slots.now}
              />
            ))
          ) : (
            <p>{say('booking.none')}</p>
          )}
          <div className="actions booking-more">
            {found.next ? (
              <LinkButton kind="quiet" href={to(`/booking${search({ from: found.next })}`)}>
                {say('booking.later')}
              </LinkButton>
            ) : null}
            {slots.from ? (
              <LinkButton kind="link" href={to(`/booking${search({ from: '' })}`)}>
                {say('booking.sooner')}
              </LinkButton>
            ) : null}
          </div>
          {voice ? (
            <p className="booking-voice">
              <input type="checkbox" id="voice" name="voice" value="1" defaultChecked />
              <label htmlFor="voice">{say('booking.aboutVoice', { receipt: voice })}</label>
            </p>
          ) : null}
          {found.days.length > 0 ? (
            <div className="booking-dock" data-main="">
              {/* What the one button goes on with; the day and time only a script can repeat. */}
              <p className="booking-chosen">
                <strong hidden data-chosen="slot" />
                <span className="small">
                  {words.place(place)}
                  <WithInterpreter lang={interpreter} />
                </span>
              </p>
              <Button type="submit" name="intent" value="hold">
                {say('booking.continue')}
              </Button>
            </div>
          ) : null}
          {moving ? null : <WaitingList slots={slots} typed={props.typed} errorOf={errorOf} />}
        </form>
      </div>
    </Page>
  );
};
