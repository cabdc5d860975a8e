import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { book, findSlots } from '../../core/contract/index.js';
import { DOUBLED } from '../support/ask-at.js';
import { at, bookingsOf, LEGAL, under } from '../support/bookings.js';
import { type Product, startProduct } from '../support/product.js';

/** Is nobody promised what somebody else has, however many press at once? */
let product: Product;
let of: ReturnType<typeof bookingsOf>;
beforeAll(async () => {
  product = await startProduct({ LIMITS_TIMES: '100000' });
  of = bookingsOf(product);
});
afterAll(() => product.close());
beforeEach(() => of.startAnew());

describe('under load', () => {
  it('a time is given once to a thousand who press at the same moment', async () => {
    const results = await Promise.all(Array.from({ length: 1_000 }, () => of.hold()));
    const count = (status: number) => results.filter((one) => one.status === status).length;
    // Whom a busy machine cannot serve in time is told to try again.
    expect([count(201), count(409) + count(503)]).toEqual([1, 999]);
    const rows = await product.app.get(DataSource).query(
      `select count(*)::int as doubled from bookings a join bookings b on a.id < b.id and a.lane = b.lane
           and a.during && b.during where a.state in ('held', 'booked') and b.state in ('held', 'booked')`,
    );
    expect(rows).toEqual([{ doubled: 0 }]);
  }, 120_000);

  it('each of many times is booked by one of those who press for it, and all others are told that it is taken', async () => {
    const { body } = await product.ask(findSlots, { query: LEGAL });
    const free = body.days.flatMap(({ slots }) =>
      slots.flatMap((one) => (one.free ? [one.at] : [])),
    );
    const press = async (time: string | undefined): Promise<number> => {
      const held = await of.hold({ at: time });
      if (held.status !== 201) return held.status;
      return (await product.ask(book, { ...under(held.body), body: {} })).status;
    };
    const many = Array.from({ length: 200 }, (_, i) => free[i % free.length]);
    const results = await Promise.all(many.map(press));
    expect(free.length).toBeGreaterThan(20);
    expect(results.filter((status) => status === 204)).toHaveLength(free.length);
    expect(results.filter((status) => status === 409)).toHaveLength(200 - free.length);
    expect(await product.app.get(DataSource).query(DOUBLED)).toEqual([{ n: 0 }]);
  }, 60_000);

  it('those who wait for one counsellor take no connection from anybody else', async () => {
    const own = await of.held();
    const runner = product.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('select 1 from booking_lanes for update');
    const waiting = Array.from({ length: 100 }, () => of.hold({ at: at('14:00') }));
    try {
      expect((await product.ask(findSlots, { query: LEGAL })).status).toBe(200);
      expect((await product.ask(book, { ...under(own), body: {} })).status).toBe(204);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
    const statuses = (await Promise.all(waiting)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(99);
  }, 60_000);

  it('an interpreter is promised once, whichever counsellor needs one', async () => {
    product.clock.set(new Date('2026-11-24T10:00:00+09:00'));
    // At two places and of two kinds, at the same time: Tuesday 15 December, 13:00 to 13:30.
    const wishes = [
      { kind: 'foreign', place: 'main', at: at('13:00', '2026-12-08'), interpreter: 'vi' },
      { kind: 'legal', place: 'main', at: at('13:00', '2026-12-08'), interpreter: 'vi' },
      { kind: 'legal', place: 'main', at: at('13:20', '2026-12-08'), interpreter: 'vi' },
    ];
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, i) => of.hold(wishes[i % wishes.length])),
    );
    const kept = results.filter(({ status }) => status === 201).length;
    const [{ doubled }] = await product.app.get(DataSource).query(
      `select count(*)::int as doubled from bookings a join bookings b on a.id < b.id
           and a.interpreter_lane = b.interpreter_lane and a.during && b.during`,
    );
    expect(doubled).toBe(0);
    expect([1, 2]).toContain(kept);
  });

  it('is what the table itself refuses, whatever a program tries', async () => {
    await of.booked();
    const copy = `insert into bookings (id, receipt, secret_hash, idempotency_hash, request_hash, kind, place, way, state, during, lane, ui_lang, created_at, changed_at)
      select gen_random_uuid(), 'KBY-2026-000000', secret_hash, '\\x01', request_hash, kind, place, way, state,
        tstzrange(lower(during) + interval '10 minutes', upper(during) + interval '10 minutes'), lane, ui_lang, created_at, changed_at from bookings`;
    await expect(product.app.get(DataSource).query(copy)).rejects.toMatchObject({ code: '23P01' });
  });
});
