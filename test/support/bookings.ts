import { DataSource } from 'typeorm';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import {
  book,
  findSlots,
  holdSlot,
  type OwnBooking,
  readBooking,
  waitForSlot,
} from '../../core/contract/index.js';
import { OfferSlot } from '../../core/jobs/booking/index.js';
import type { Product } from './product.js';

export interface OwnReceipt {
  readonly receipt: string;
  readonly secret: string;
}

/** An instant of Thursday 3 December 2026, or of another day, by the clock of Isesaki. */
export const at = (time: string, date = '2026-12-03') => `${date}T${time}:00+09:00`;
export const LEGAL = { kind: 'legal', place: 'main' };
/** By which the holder of a booking asks. */
export const under = ({ receipt, secret }: OwnReceipt) => ({ params: { receipt }, secret });

/** What residents do with times of a lawyer, each press with a key of its own. */
export const bookingsOf = (product: Product) => {
  let presses = 0;
  const key = () => ({ 'idempotency-key': `press-${++presses}` });
  const hold = (more: object = {}, headers = key()) =>
    product.ask(holdSlot, { body: { ...LEGAL, at: at('13:20'), ...more }, headers });
  const held = async (more: object = {}): Promise<OwnReceipt> => {
    const { status, body } = await hold(more);
    if (status !== 201) throw new Error(`not held: ${JSON.stringify(body)}`);
    return body;
  };
  return {
    hold,
    held,
    booked: async (more: object = {}): Promise<OwnReceipt> => {
      const own = await held(more);
      const { status } = await product.ask(book, { ...under(own), body: {} });
      if (status !== 204) throw new Error(`not booked (${status})`);
      return own;
    },
    wait: async (more: object = {}): Promise<OwnReceipt> => {
      const headers = key();
      const { status, body } = await product.ask(waitForSlot, {
        body: { kind: 'legal', ...more },
        headers,
      });
      if (status !== 201) throw new Error(`not waiting: ${JSON.stringify(body)}`);
      return body;
    },
    read: async (own: OwnReceipt): Promise<OwnBooking> =>
      (await product.ask(readBooking, under(own))).body,
    isFree: async (time: string, more: object = {}): Promise<boolean | undefined> => {
      const { body } = await product.ask(findSlots, { query: { ...LEGAL, ...more } });
      const slots = body.days.flatMap((day) => day.slots);
      return slots.find((one) => one.at.startsWith(time.slice(0, 16)))?.free;
    },
    /** Offers what came free, as the worker would. */
    follow: async (): Promise<void> => {
      const items = await product.app.get(OutboxRepository).claim('offer-slot', 100, 60_000);
      if (items.length) await product.app.get(OfferSlot).handle(items);
    },
    /** Tuesday 24 November 2026, and nobody has booked. */
    startAnew: async (): Promise<void> => {
      product.clock.set(new Date('2026-11-24T10:00:00+09:00'));
      await product.app
        .get(DataSource)
        .query('truncate bookings, booking_words, booking_freed, booking_days_off, outbox cascade');
    },
  };
};
