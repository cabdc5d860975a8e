import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  book,
  cancelBooking,
  discloseVoice,
  findSlots,
  listCounsellors,
  moveBooking,
  readBooking,
} from '../../core/contract/index.js';
import { BookingRepository } from '../../core/records/bookings/index.js';
import { BookingWordsRepository } from '../../core/records/submissions/index.js';
import { at, bookingsOf, LEGAL, under } from '../support/bookings.js';
import { type Product, startProduct } from '../support/product.js';

/** Is every time given once, kept as long as it is promised, and opened by whom it belongs to? */
let product: Product;
let of: ReturnType<typeof bookingsOf>;
beforeAll(async () => {
  product = await startProduct({ LIMITS_TIMES: '100000' });
  of = bookingsOf(product);
});
afterAll(() => product.close());
beforeEach(() => of.startAnew());

describe('a list of counsellors', () => {
  it('says which are confided, where they hear, and with whom', async () => {
    const { body } = await product.ask(listCounsellors, {});
    const women = body.items.find(({ code }) => code === 'women');
    const legal = body.items.find(({ code }) => code === 'legal');
    expect(women).toMatchObject({ vault: true, topic: 'dv', places: ['main'] });
    expect(legal).toMatchObject({ vault: false, minutes: 20 });
    expect(legal?.interpreters.find(({ lang }) => lang === 'vi')?.places).toEqual([
      'main',
      'sakai',
    ]);
  });
});

describe('free times', () => {
  it('come by day, and full ones stay in sight', async () => {
    await of.booked();
    const { body } = await product.ask(findSlots, { query: LEGAL });
    const day = body.days.find(({ date }) => date === '2026-12-03');
    expect(day?.slots.map(({ free }) => free)).toEqual([true, false, true, true, true, true]);
    expect(body.places.find(({ code }) => code === 'main')?.freeDays).toBeGreaterThan(3);
  });

  it('with an interpreter begin when one can still be ordered', async () => {
    const { body } = await product.ask(findSlots, { query: { ...LEGAL, interpreter: 'vi' } });
    // Five open days from Tuesday 24 November.
    expect(body.firstDay).toBe('2026-12-01');
    expect(body.days[0]?.date).toBe('2026-12-03');
  });

  it('tell of no counsellor that there is not', async () => {
    const { status } = await product.ask(findSlots, { query: { ...LEGAL, kind: 'nobody' } });
    expect(status).toBe(404);
  });
});

describe('a time that was chosen', () => {
  it('is chosen once by a press that is repeated', async () => {
    const first = await of.hold({}, { 'idempotency-key': 'same-press' });
    const again = await of.hold({}, { 'idempotency-key': 'same-press' });
    expect(again.body).toEqual(first.body);
    const other = await of.hold({ at: at('13:40') }, { 'idempotency-key': 'same-press' });
    expect(other.body).toMatchObject({ code: 'idempotency_conflict' });
  });

  it('is one that there is, early enough', async () => {
    expect((await of.hold({ at: at('13:10') })).body).toMatchObject({ code: 'slot_taken' });
    expect((await of.hold({ at: at('13:00', '2026-12-04') })).status).toBe(409);
    product.clock.set(new Date('2026-12-03T12:00:00+09:00'));
    expect((await of.hold({ at: at('14:00') })).status).toBe(201);
    expect((await of.hold({ at: at('13:40') })).status).toBe(409);
  });

  it('given in another zone is the same time', async () => {
    await of.booked({ at: '2026-12-03T04:20:00Z' });
    expect((await of.hold()).status).toBe(409);
  });

  it('is opened by its number and secret alone', async () => {
    const [one, other] = [await of.booked(), await of.booked({ at: at('13:40') })];
    const wrong = { receipt: one.receipt, secret: other.secret };
    expect((await product.ask(readBooking, under(wrong))).body).toMatchObject({
      code: 'receipt_unknown',
    });
    expect(one.receipt).toMatch(/^KBY-2026-/);
  });
});

describe('a booking', () => {
  it('is given back with what was typed, and the time is free', async () => {
    const own = await of.held();
    await product.ask(book, { ...under(own), body: { name: 'Lan', email: 'lan@example.org' } });
    const words = 'select count(*)::int as n from booking_words';
    expect(await product.app.get(DataSource).query(words)).toEqual([{ n: 1 }]);
    expect((await product.ask(cancelBooking, under(own))).status).toBe(204);
    expect((await product.ask(cancelBooking, under(own))).status).toBe(204);
    expect(await product.app.get(DataSource).query(words)).toEqual([{ n: 0 }]);
    expect(await of.isFree(at('13:20'))).toBe(true);
    expect((await of.read(own)).state).toBe('cancelled');
  });

  it('has what was typed sealed in the database, and what an earlier version kept in clear after it', async () => {
    const own = await of.held();
    await product.ask(book, { ...under(own), body: { name: 'Lan Anh', email: 'lan@example.org' } });
    const words = product.app.get(BookingWordsRepository);
    const query = (text: string) => product.app.get(DataSource).query(text);
    const inClear = "select 1 from booking_words w where w::text ~ 'Lan|lan@'";
    const [{ id }] = await query('select booking_id as id from booking_words');
    expect(await query(inClear)).toEqual([]);
    const typed = { name: 'Lan Anh', email: 'lan@example.org' };
    expect((await words.of([id])).get(id)).toEqual(typed);
    await query("update booking_words set name = 'Lan Anh', email = 'lan@example.org'");
    expect([await words.sealEarlier(10), await words.sealEarlier(10)]).toEqual([1, 0]);
    expect(await query(inClear)).toEqual([]);
    expect((await words.of([id])).get(id)).toEqual(typed);
  });

  it('moves, and holds one time only', async () => {
    const own = await of.booked();
    const to = { place: 'main', at: at('14:00') };
    expect((await product.ask(moveBooking, { ...under(own), body: to })).status).toBe(204);
    expect((await product.ask(moveBooking, { ...under(own), body: to })).status).toBe(204);
    expect(await of.isFree(at('13:20'))).toBe(true);
    expect(await of.isFree(at('14:00'))).toBe(false);
    expect((await of.read(own)).at).toBe('2026-12-03T14:00:00.000+09:00');
  });

  it('keeps its time where the other one is taken', async () => {
    const own = await of.booked();
    await of.booked({ at: at('14:00') });
    const moved = await product.ask(moveBooking, {
      ...under(own),
      body: { place: 'main', at: at('14:00') },
    });
    expect(moved.body).toMatchObject({ code: 'slot_taken' });
    expect((await of.read(own)).at).toBe('2026-12-03T13:20:00.000+09:00');
  });

  it('that has begun is neither moved nor given back', async () => {
    const own = await of.booked();
    product.clock.set(new Date('2026-12-03T13:20:00+09:00'));
    expect((await product.ask(cancelBooking, under(own))).body).toMatchObject({
      code: 'move_not_allowed',
    });
    expect((await of.read(own)).open).toBe(false);
  });

  it('of a confided matter keeps nothing that was typed', async () => {
    const own = await of.held({ kind: 'women', at: at('09:50', '2026-11-30') });
    await product.ask(book, {
      ...under(own),
      body: { name: 'Lan', email: 'lan@example.org', remind: true },
    });
    const [{ n }] = await product.app
      .get(DataSource)
      .query('select count(*)::int as n from booking_words');
    expect(n).toBe(0);
    expect(await of.read(own)).toMatchObject({ vault: true, remind: false });
  });

  const linked = () =>
    product.app
      .get(DataSource)
      .query('select submission_id as id from bookings where submission_id is not null');

  it('is disclosed with its voice, what was typed in clear', async () => {
    const voice = await product.submit({
      kind: 'consultation',
      topic: 'legal',
      text: '契約です。',
    });
    await product.route();
    const own = await of.held({ voice: { receipt: voice.receipt, secret: voice.secret } });
    await product.ask(book, { ...under(own), body: { name: 'Lan', email: 'lan@example.org' } });
    const clerk = await product.signIn('clerk', ['clerk'], ['*']);
    const { body } = await product.ask(discloseVoice, { params: { id: voice.id } }, clerk);
    const text = 'Lan lan@example.org';
    expect(body.pieces).toContainEqual(expect.objectContaining({ what: 'booking', text }));
    expect(body.closed).toBe(false);
  });

  it('belongs to a confided voice never, whoever asks for it', async () => {
    const voice = await product.submit({ kind: 'consultation', topic: 'dv', text: 'こわいです。' });
    await of.booked({ voice: { receipt: voice.receipt, secret: voice.secret } });
    expect(await linked()).toEqual([]);
  });

  it('stands in no table with its number in clear, and is found by it, also one from before', async () => {
    const own = await of.booked();
    const db = product.app.get(DataSource);
    const inClear = () =>
      db.query('select 1 from bookings b where b::text like $1', [`%${own.receipt}%`]);
    expect(await inClear()).toEqual([]);
    expect((await of.read(own)).receipt).toBe(own.receipt);
    await db.query('update bookings set receipt = $1, sealed_number = null', [own.receipt]);
    expect((await of.read(own)).state).toBe('booked');
    expect(await product.app.get(BookingRepository).sealEarlier(10)).toBe(1);
    expect(await product.app.get(BookingRepository).sealEarlier(10)).toBe(0);
    expect(await inClear()).toEqual([]);
    expect((await of.read(own)).receipt).toBe(own.receipt);
  });

  it('belongs to a voice when the holder of that voice says so, until it becomes confided, and to none of somebody else', async () => {
    const voice = await product.submit({
      kind: 'consultation',
      topic: 'legal',
      text: '契約で困っています。',
    });
    await of.booked({ voice: { receipt: voice.receipt, secret: voice.secret } });
    expect(await linked()).toEqual([{ id: voice.id }]);
    const raised = await product.submit({
      kind: 'consultation',
      topic: 'legal',
      text: '夫になぐられています。',
    });
    await of.booked({ at: at('13:40'), voice: { receipt: raised.receipt, secret: raised.secret } });
    await product.route();
    expect(await linked()).toEqual([{ id: voice.id }]);
    const foreign = await of.hold({
      at: at('14:00'),
      voice: { receipt: voice.receipt, secret: 'ANOTHER' },
    });
    expect(foreign.body).toMatchObject({ code: 'receipt_unknown' });
  });
});

// The last one: limits count by the clock, and a day whose clock is set back some minutes looks full.
describe('a time that nobody books', () => {
  it('is taken for others for ten minutes, and free again the second they are over', async () => {
    const own = await of.held();
    expect((await of.read(own)).state).toBe('held');
    expect((await of.hold()).body).toMatchObject({ code: 'slot_taken' });
    product.clock.set(new Date('2026-11-24T10:09:59+09:00'));
    expect(await of.isFree(at('13:20'))).toBe(false);
    product.clock.set(new Date('2026-11-24T10:10:00+09:00'));
    expect(await of.isFree(at('13:20'))).toBe(true);
    expect((await of.read(own)).state).toBe('lapsed');
    expect((await of.hold()).status).toBe(201);
    expect((await product.ask(book, { ...under(own), body: {} })).body).toMatchObject({
      code: 'slot_taken',
    });
  });
});
