import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  addWalkIn,
  book,
  countBookings,
  countConsultations,
  noteOutcome,
  readCalendar,
  setDayOff,
} from '../../core/contract/index.js';
import { at, bookingsOf, LEGAL, under } from '../support/bookings.js';
import { type Product, startProduct } from '../support/product.js';

/** Does the desk see who comes, and nobody else? */
let product: Product;
let of: ReturnType<typeof bookingsOf>;
let counsellor: { cookie: string };
let clerk: { cookie: string };
let elsewhere: { cookie: string };
let admin: { cookie: string };
beforeAll(async () => {
  product = await startProduct({ LIMITS_TIMES: '100000' });
  of = bookingsOf(product);
  counsellor = await product.signIn('counsellor@jinken', ['counsellor'], ['jinken']);
  clerk = await product.signIn('clerk@jinken', ['clerk'], ['jinken']);
  elsewhere = await product.signIn('counsellor@koho', ['counsellor', 'clerk'], ['koho']);
  admin = await product.signIn('admin@city', ['admin'], ['jinken']);
});
afterAll(() => product.close());
beforeEach(() => of.startAnew());

const WOMEN = { kind: 'women', at: at('09:50', '2026-11-30') };
const calendar = async (who: { cookie: string }, from: string) =>
  (await product.ask(readCalendar, { query: { from } }, who)).body;
const taken = async (who: { cookie: string }, from: string) =>
  (await calendar(who, from)).days.flatMap(({ slots }) => slots).filter((one) => one.taken > 0);

describe('the calendar', () => {
  it('shows who has booked to the desk that serves them, and to others that it is taken', async () => {
    const own = await of.held();
    await product.ask(book, { ...under(own), body: { name: 'Lan' } });
    const [mine] = await taken(clerk, '2026-12-03');
    expect(mine?.bookings).toMatchObject([{ receipt: own.receipt, name: 'Lan', state: 'booked' }]);
    const [foreign] = await taken(elsewhere, '2026-12-03');
    expect(foreign).toMatchObject({ taken: 1, serves: false, bookings: [] });
  });

  it('shows confided bookings to counsellors of their desk alone', async () => {
    await of.booked(WOMEN);
    expect((await taken(counsellor, '2026-11-30'))[0]?.bookings).toHaveLength(1);
    expect((await taken(clerk, '2026-11-30'))[0]).toMatchObject({ serves: false, bookings: [] });
  });

  it('is none for administrators, who see how many there were', async () => {
    const refused = await product.ask(readCalendar, { query: {} }, admin);
    expect(refused.status).toBe(403);
    expect((await product.ask(countBookings, {}, admin)).status).toBe(200);
  });

  it('names interpreters with the last day on which they can be ordered', async () => {
    await of.booked({ interpreter: 'vi' });
    const { interpreters } = await calendar(clerk, '2026-12-03');
    // Five open days before Thursday 3 December.
    expect(interpreters).toMatchObject([{ lang: 'vi', orderBy: '2026-11-26' }]);
  });
});

describe('a desk', () => {
  it('calls a day off: nobody can book it, and who has booked is asked to choose anew', async () => {
    const own = await of.booked();
    const set = (off: boolean, who = clerk) =>
      product.ask(setDayOff, { body: { ...LEGAL, day: '2026-12-03', off } }, who);
    expect((await set(true, elsewhere)).status).toBe(404);
    expect((await set(true)).status).toBe(204);
    expect(await of.isFree(at('13:40'))).toBeUndefined();
    expect((await of.read(own)).fellOut).toBe(true);
    const [slot] = await taken(clerk, '2026-12-03');
    expect(slot).toMatchObject({ closed: true });
    const rows = await product.app
      .get(DataSource)
      .query(`select event from outbox where event = 'booking.news'`);
    expect(rows).toHaveLength(1);
    expect((await set(false)).status).toBe(204);
    expect((await of.read(own)).fellOut).toBe(false);
  });
});

describe('numbers', () => {
  it('count those who came by the fiscal year in the city’s zone, and hide few', async () => {
    const insert = (instant: string, kind: string) =>
      product.app.get(DataSource).query(
        `with l as (insert into booking_lanes (what, name, place, seat)
           values ('counsellor', $2, 'main', (select coalesce(max(seat), 0) + 1 from booking_lanes where name = $2)) returning id)
         insert into bookings (id, receipt, secret_hash, idempotency_hash, request_hash, kind, place, way, state, during, lane,
             ui_lang, created_at, changed_at)
         select gen_random_uuid(), gen_random_uuid()::text, '\\x00', uuid_send(gen_random_uuid()), '\\x00', $2, 'main', 'visit', 'came',
             tstzrange($1::timestamptz, $1::timestamptz + interval '20 minutes'), l.id, 'ja', now(), now() from l`,
        [instant, kind],
      );
    // The first minutes of April in Japan are still March in UTC.
    for (let i = 0; i < 10; i++) await insert('2027-03-31T15:05:00Z', 'legal');
    await insert('2027-03-31T14:55:00Z', 'legal');
    await insert('2027-03-31T14:55:00Z', 'women');
    const { body } = await product.ask(countConsultations, {});
    expect(body.years).toEqual([
      { fiscalYear: 2027, count: 10 },
      { fiscalYear: 2026, count: null },
    ]);
    const { body: desk } = await product.ask(countBookings, {}, admin);
    expect(desk.items).toContainEqual({
      fiscalYear: 2026,
      kind: 'women',
      came: null,
      noShow: null,
    });
  });
});

// Its day is so late that all other sessions are over.
describe('on the day itself', () => {
  const idOf = async (who = clerk, from = '2026-12-03') =>
    (await taken(who, from))[0]?.bookings[0]?.id ?? '';
  const note = async (outcome: 'came' | 'no_show' | 'cancelled', id: string, who = clerk) =>
    (await product.ask(noteOutcome, { params: { id }, body: { outcome } }, who)).status;

  it('notes who came once it has begun, and may note it anew', async () => {
    await of.booked();
    const id = await idOf();
    expect(await note('came', id)).toBe(409);
    product.clock.set(new Date('2026-12-03T13:25:00+09:00'));
    // Sessions of a week ago are over.
    const late = await product.signIn('late@jinken', ['clerk'], ['jinken']);
    const other = await product.signIn('late@koho', ['clerk'], ['koho']);
    expect(await note('no_show', id, late)).toBe(204);
    expect(await note('came', id, late)).toBe(204);
    expect(await note('came', id, other)).toBe(404);
  });

  it('hears whoever comes without a booking, where there is room', async () => {
    product.clock.set(new Date('2026-12-03T13:22:00+09:00'));
    const late = await product.signIn('later@jinken', ['clerk'], ['jinken']);
    const walkIn = () => product.ask(addWalkIn, { body: { ...LEGAL, at: at('13:20') } }, late);
    expect((await walkIn()).status).toBe(201);
    expect((await walkIn()).body).toMatchObject({ code: 'slot_taken' });
  });

  it('hears nobody today at a time of another day', async () => {
    product.clock.set(new Date('2026-12-02T10:00:00+09:00'));
    const early = await product.signIn('early@jinken', ['clerk'], ['jinken']);
    const walkIn = await product.ask(addWalkIn, { body: { ...LEGAL, at: at('13:40') } }, early);
    expect(walkIn.body).toMatchObject({ code: 'move_not_allowed' });
  });
});
