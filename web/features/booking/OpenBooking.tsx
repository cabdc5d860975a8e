import type { CounsellorView, OwnBooking } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Receipt } from '../../ui/voice/Receipt.js';
import { QuickExit } from '../exit/QuickExit.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { BookFields } from './BookFields.js';
import { BookingActs } from './BookingActs.js';
import { BookingFacts } from './BookingFacts.js';
import { useCounselWords } from './counsel-words.js';
import type { BookingState } from './under-way.js';

interface OpenBookingProps {
  readonly id: string;
  readonly state: BookingState;
  readonly booking: OwnBooking;
  readonly counsellor: CounsellorView | undefined;
}

const TONES = { held: 'wait', offered: 'wait', booked: 'ok', came: 'ok' } as const;

/** One's own booking: how it stands, when and where, and what can be done with it. */
export const OpenBooking = ({ id, state, booking, counsellor }: OpenBookingProps) => {
  const { say, plain } = useWords();
  const to = useTo();
  const { time, day } = useCounselWords();
  const { summary, errorOf, errorPrefix } = useFormErrors(state.problem);
  const { state: stands, keptUntil, vault, fellOut } = booking;
  const tone = stands in TONES ? TONES[stands as keyof typeof TONES] : 'info';
  // Who waited has never had a time.
  const told = stands === 'lapsed' && !booking.at ? 'wait_over' : stands;
  const until = keptUntil ? { date: day(keptUntil), time: time(keptUntil) } : {};
  const isKept = stands === 'held' || stands === 'offered';
  const isOver = stands === 'lapsed' || stands === 'cancelled';
  return (
    <Page title={plain('booking.mine.title')} failed={state.problem !== undefined} personal>
      {vault ? <QuickExit /> : null}
      <div className="wrap reading stack-wide">
        <div className="page-head" data-close="">
          <h1>{say('booking.mine.title')}</h1>
          {summary}
          {state.done ? (
            <Notice tone="ok" role="status" title={say(`booking.done.${state.done}`)} />
          ) : null}
          {fellOut ? (
            <Notice tone="wait" title={say('booking.fellOut.title')}>
              <p>{say('booking.fellOut.text')}</p>
            </Notice>
          ) : (
            <Notice tone={tone} title={say(`booking.state.${told}.title`, until)}>
              <p>{say(`booking.state.${told}.text`, until)}</p>
              {booking.waitsUntil ? (
                <p>{say('booking.wait.until', { date: day(booking.waitsUntil) })}</p>
              ) : null}
            </Notice>
          )}
        </div>
        {isOver ? null : <BookingFacts booking={booking} />}
        {isKept || isOver || !state.secret ? null : (
          <>
            <Receipt
              numberLabel={say('booking.number')}
              number={booking.receipt}
              secretLabel={say('receipt.secret')}
              secret={state.secret}
              secretNote={say(vault ? 'receipt.onceVault' : 'receipt.once')}
              actions={
                vault ? null : (
                  <div className="actions no-print">
                    <Button type="button" kind="quiet" hidden data-print>
                      {say('action.print')}
                    </Button>
                  </div>
                )
              }
            />
            <p className="hint">{say(vault ? 'booking.sayVault' : 'booking.say')}</p>
          </>
        )}
        <form
          className="form"
          method="post"
          id={id}
          noValidate
          autoComplete={vault ? 'off' : undefined}
        >
          {vault ? <input type="hidden" name="careful" value="1" /> : null}
          {isKept ? (
            <BookFields
              booking={booking}
              counsellor={counsellor}
              typed={state.typed ?? {}}
              errorOf={errorOf}
              errorPrefix={errorPrefix}
            />
          ) : null}
          <BookingActs booking={booking} isAsking={state.asking === true} />
          <p>
            <Button type="submit" kind="link" name="intent" value="close">
              {say('booking.close')}
            </Button>
          </p>
        </form>
        {isOver ? (
          <div className="actions">
            <LinkButton href={to('/booking')}>{say('booking.another')}</LinkButton>
          </div>
        ) : null}
      </div>
    </Page>
  );
};
