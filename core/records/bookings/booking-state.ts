import type { BookingSettings } from '../../base/city/index.js';
import type { BookingState } from '../../contract/index.js';

/** States in which a counsellor's time is taken; the constraint of the table says the same. */
export const TAKING: readonly BookingState[] = ['held', 'booked', 'offered', 'came', 'no_show'];

/** What can be done to a booking, by its holder, the desk or the clock. */
export type BookingMove =
  | 'book'
  | 'move'
  | 'cancel'
  | 'lapse'
  | 'offer'
  | 'pass_over'
  | 'come'
  | 'stay_away';

/** From which states a move may start, and where it leads. */
const MOVES: Readonly<
  Record<BookingMove, { readonly from: readonly BookingState[]; readonly to: BookingState }>
> = {
  book: { from: ['held', 'offered'], to: 'booked' },
  move: { from: ['booked'], to: 'booked' },
  cancel: { from: ['held', 'booked', 'waiting', 'offered'], to: 'cancelled' },
  lapse: { from: ['held', 'waiting'], to: 'lapsed' },
  offer: { from: ['waiting'], to: 'offered' },
  pass_over: { from: ['offered'], to: 'waiting' },
  // What was noted at the desk by mistake is noted anew.
  come: { from: ['booked', 'no_show'], to: 'came' },
  stay_away: { from: ['booked', 'came'], to: 'no_show' },
};

/** The state that a move leads to; undefined where it may not be made. */
export const stateAfter = (state: BookingState, move: BookingMove): BookingState | undefined =>
  MOVES[move].from.includes(state) ? MOVES[move].to : undefined;

/** A time that was held or offered is kept no longer, though nobody has cleared it away yet. */
export const isOver = (
  { state, heldUntil }: { readonly state: BookingState; readonly heldUntil: Date | null },
  now: Date,
): boolean => (state === 'held' || state === 'offered') && heldUntil !== null && heldUntil <= now;

const WEEK_MS = 7 * 86_400_000;

/** Since when one may wait at most: whoever does so longer waits no more. */
export const waitsSince = (now: Date, { waitWeeks }: Pick<BookingSettings, 'waitWeeks'>): Date =>
  new Date(now.getTime() - waitWeeks * WEEK_MS);

/** Until when somebody waits who has done so since then. */
export const waitsUntil = (since: Date, { waitWeeks }: Pick<BookingSettings, 'waitWeeks'>): Date =>
  new Date(since.getTime() + waitWeeks * WEEK_MS);
