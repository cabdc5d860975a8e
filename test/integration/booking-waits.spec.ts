import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { book, cancelBooking, passOffer, waitForSlot } from '../../core/contract/index.js';
import { BookingRounds } from '../../core/jobs/booking/index.js';
import { at, bookingsOf, under } from '../support/bookings.js';
import { type Product, startProduct } from '../support/product.js';

/** Is a time that comes free offered to whoever waits for it, one after the other? */
let product: Product;
let of: ReturnType<typeof bookingsOf>;
beforeAll(async () => {
  product = await startProduct({ LIMITS_TIMES: '100000' });
  of = bookingsOf(product);
});
afterAll(() => product.close());
beforeEach(() => of.startAnew());

describe('whoever waits', () => {
  it('is offered a time that comes free, for so many hours, before the next one is', async () => {
    const own = await of.booked();
    const first = await of.wait({ place: 'main' });
    product.clock.advance({ seconds: 1 });
    const second = await of.wait();
    await product.ask(cancelBooking, under(own));
    await of.follow();
    expect(await of.read(first)).toMatchObject({
      state: 'offered',
      at: '2026-12-03T13:20:00.000+09:00',
    });
    expect((await of.read(second)).state).toBe('waiting');
    expect(await of.isFree(at('13:20'))).toBe(false);
    product.clock.set(new Date('2026-11-25T10:01:00+09:00'));
    await product.app.get(BookingRounds).go();
    await of.follow();
    expect((await of.read(first)).state).toBe('waiting');
    expect((await of.read(second)).state).toBe('offered');
    expect((await product.ask(book, { ...under(second), body: {} })).status).toBe(204);
    expect((await of.read(second)).state).toBe('booked');
  });

  it('is not asked twice about the same time, and it goes on to be free', async () => {
    const own = await of.booked();
    const waiting = await of.wait();
    await product.ask(cancelBooking, under(own));
    await of.follow();
    expect((await product.ask(passOffer, under(waiting))).status).toBe(204);
    await of.follow();
    expect((await of.read(waiting)).state).toBe('waiting');
    expect(await of.isFree(at('13:20'))).toBe(true);
  });

  it('is offered none that does not suit: another place, too late for an interpreter', async () => {
    const own = await of.booked({ at: at('13:20', '2026-11-26') });
    const [elsewhere, vietnamese] = [
      await of.wait({ place: 'sakai' }),
      await of.wait({ interpreter: 'vi' }),
    ];
    await product.ask(cancelBooking, under(own));
    await of.follow();
    expect((await of.read(elsewhere)).state).toBe('waiting');
    expect((await of.read(vietnamese)).state).toBe('waiting');
  });

  it('for an interpreter who is with somebody else then waits on, and the next one is offered it', async () => {
    const foreign = { kind: 'foreign', place: 'main', at: at('13:00'), interpreter: 'vi' };
    const [own] = [await of.booked(), await of.booked(foreign)];
    const vietnamese = await of.wait({ interpreter: 'vi' });
    product.clock.advance({ seconds: 1 });
    const next = await of.wait();
    await product.ask(cancelBooking, under(own));
    await of.follow();
    expect((await of.read(vietnamese)).state).toBe('waiting');
    expect((await of.read(next)).state).toBe('offered');
  });

  it('for whichever place waits on for whichever after passing one over', async () => {
    const own = await of.booked();
    const waiting = await of.wait();
    await product.ask(cancelBooking, under(own));
    await of.follow();
    expect((await of.read(waiting)).place).toBe('main');
    await product.ask(passOffer, under(waiting));
    expect((await of.read(waiting)).place).toBeNull();
  });

  it('waits no longer than the city says, and is offered nothing after that', async () => {
    const own = await of.booked({ at: at('13:20', '2027-01-21') });
    const waiting = await of.wait();
    expect((await of.read(waiting)).waitsUntil).toBe('2027-01-19T10:00:00.000+09:00');
    product.clock.set(new Date('2027-01-19T10:00:00+09:00'));
    expect(await of.read(waiting)).toMatchObject({ state: 'lapsed', at: null });
    await product.ask(cancelBooking, under(own));
    await of.follow();
    expect((await of.read(waiting)).state).toBe('lapsed');
    await product.app.get(BookingRounds).go();
    const [row] = await product.app
      .get(DataSource)
      .query("select count(*)::int as n from bookings where state = 'lapsed'");
    expect(row.n).toBe(1);
  });
});

describe('one voice', () => {
  it('has three times at most, held, booked or waited for, however many press at once', async () => {
    const { receipt, secret } = await product.submit({
      ...{ kind: 'consultation', topic: 'legal', text: '契約で困っています。' },
    });
    const voice = { receipt, secret };
    const waits = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        product.ask(waitForSlot, {
          body: { kind: 'legal', voice },
          headers: { 'idempotency-key': `of-one-voice-${i}` },
        }),
      ),
    );
    expect(waits.map(({ status }) => status).sort()).toEqual([
      201, 201, 201, 409, 409, 409, 409, 409,
    ]);
    expect((await of.hold({ voice })).body).toMatchObject({ code: 'enough_bookings' });
    await product.ask(
      cancelBooking,
      under(waits.find(({ status }) => status === 201)?.body ?? voice),
    );
    expect((await of.hold({ voice })).status).toBe(201);
  });
});
