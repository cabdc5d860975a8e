import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { KeyRing, nameOf, type RingKey } from '../../core/base/sealing/index.js';
import { book, readBooking, readOwnVoice, submitVoice } from '../../core/contract/index.js';
import { loadKeyFile, newKey, writeKeyFile } from '../../core/infra/start/key-file.js';
import type { KeyFileRing } from '../../core/infra/start/key-file-ring.js';
import { RotateKeys } from '../../core/portals/setup/index.js';
import { KeyWitness } from '../../core/records/secret-key/index.js';
import { SecondSteps } from '../../core/records/staff/index.js';
import { BookingWordsRepository } from '../../core/records/submissions/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { accountsOf } from '../support/accounts.js';
import { bookingsOf, type OwnReceipt, under } from '../support/bookings.js';
import { codeOfApp } from '../support/second-step.js';
import { WORDS } from '../support/vault.js';
import { startWaysBack, type WaysBack } from '../support/ways-back.js';

/** Does everything open while the key is changed and after it, and does an old key go only when nothing needs it? */
let way: WaysBack;
let ring: KeyFileRing;
let rotation: RotateKeys;
let [first, second]: RingKey[] = [];
const app = () => way.product.app;
const accounts = accountsOf(() => way.product);
const ADDRESS = 'back@example.org';
const CALLED = { name: 'Hoa', email: 'hoa@example.org' };
const made: { voice?: OwnReceipt; phrase?: string; booking?: OwnReceipt; app?: string } = {};
let recovery: string[];

const sendConfided = () =>
  way.product.ask(submitVoice, {
    body: { kind: 'consultation', topic: 'dv', text: WORDS, uiLang: 'vi' },
    headers: { 'idempotency-key': 'the-same-press-of-the-same-form' },
  });
const readVoice = (secret = '', receipt = '') =>
  way.product.ask(readOwnVoice, { params: { receipt }, secret });
const wordsOfBookings = async () => {
  const [row] = await way.query('select booking_id as id from booking_words');
  return (await app().get(BookingWordsRepository).of([row.id])).get(row.id);
};
const fits = async (typed: string) => {
  const [{ id }] = await way.query(`select id from staff_members where login = 'mika'`);
  const database = app().get(DataSource);
  return database.transaction((manager) => app().get(SecondSteps).fits(manager, id, typed));
};
const codeNow = () => {
  way.product.clock.advance({ minutes: 1 });
  return codeOfApp(made.app ?? '', way.product.clock.now());
};

beforeAll(async () => {
  way = await startWaysBack();
  ring = app().get(KeyRing) as KeyFileRing;
  rotation = app().get(RotateKeys);
  await app().get(KeyWitness).check();
  made.voice = await way.confirmed(ADDRESS);
  made.phrase = ((await sendConfided()).body as OwnReceipt).secret;
  made.booking = await bookingsOf(way.product).held();
  await way.product.ask(book, { ...under(made.booking), body: CALLED });
  const who = await way.product.signIn('mika', ['clerk'], ['shuno']);
  const { key, codes } = await accounts.secure(who);
  made.app = key;
  recovery = codes;
  const file = way.product.config.secretKeyFile;
  const added = newKey(way.product.clock.now());
  writeKeyFile(file, [...loadKeyFile(file), added]);
  // As each process does every few seconds.
  ring.look();
  [first, second] = [ring.others[0] as RingKey, ring.writing];
});
afterAll(() => way.close());

describe('under a second key', () => {
  it('what the first made opens as before', async () => {
    expect(nameOf(second as RingKey)).not.toBe(nameOf(first as RingKey));
    expect(await wordsOfBookings()).toEqual(CALLED);
    expect([await fits(codeNow()), await fits(recovery[0] ?? '')]).toEqual(['app', 'recovery']);
    expect(await way.askedFor(ADDRESS)).not.toBe('');
  });

  it('the repeat of a sending from before stores nothing, and is told the same', async () => {
    const { status, body } = await sendConfided();
    expect([status, (body as OwnReceipt).secret]).toEqual([201, made.phrase]);
  });

  it('another request under a key from before is refused', async () => {
    const { status } = await way.product.ask(submitVoice, {
      body: { kind: 'opinion', text: '別の意見です。' },
      headers: { 'idempotency-key': 'the-same-press-of-the-same-form' },
    });
    expect(status).toBe(409);
  });

  it('a start without one of the two is refused, and says which', async () => {
    await app().get(KeyWitness).check();
    for (const [left, missing] of [
      [second, /lacks the key/],
      [first, /lacks the key/],
    ] as const) {
      ring.replace([left as RingKey]);
      await expect(app().get(KeyWitness).check()).rejects.toThrow(missing);
    }
    ring.replace([first as RingKey, second as RingKey]);
  });
});

describe('the first key', () => {
  it('stays while something needs it', async () => {
    expect(await rotation.needs(first as RingKey)).toMatchObject({
      receipts: 2,
      bookings: 1,
      'words of bookings': 1,
      'numbers of bookings': 1,
      'second steps of staff': 1,
      'confirmed addresses': 1,
    });
    expect(await rotation.drop(OPERATOR, first as RingKey)).toMatchObject({ receipts: 2 });
  });

  it('is needed no longer for what the product seals, also when it was stopped on the way', async () => {
    const stopped = rotation.renew(() => {
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    await rotation.renew(() => undefined);
    const again = await rotation.renew(() => undefined);
    expect(Object.values(again).filter((rows) => rows)).toEqual([]);
    expect(await rotation.needs(first as RingKey)).toMatchObject({
      'words of bookings': 0,
      'numbers of bookings': 0,
      'second steps of staff': 0,
      'confirmed addresses': 0,
      'desks without people': 0,
    });
  });

  it('is needed no longer for a receipt whose owner has come', async () => {
    expect((await readVoice(made.phrase)).body).toMatchObject({ text: WORDS });
    expect((await readVoice(made.voice?.secret, made.voice?.receipt)).status).toBe(200);
    expect((await way.product.ask(readBooking, under(made.booking as OwnReceipt))).status).toBe(
      200,
    );
    expect(await rotation.needs(first as RingKey)).toMatchObject({ receipts: 0, bookings: 0 });
  });

  it('goes when nothing needs it, and everything opens without it', async () => {
    expect(await rotation.drop(OPERATOR, first as RingKey)).toMatchObject({
      'recovery codes of staff': 7,
    });
    await way.query('delete from staff_recovery_codes');
    expect(await rotation.drop(OPERATOR, first as RingKey)).toBeUndefined();
    ring.replace([second as RingKey]);
    await app().get(KeyWitness).check();
    expect((await readVoice(made.phrase)).body).toMatchObject({ text: WORDS });
    expect((await readVoice(made.voice?.secret, made.voice?.receipt)).status).toBe(200);
    expect(await wordsOfBookings()).toEqual(CALLED);
    expect(await fits(codeNow())).toBe('app');
    expect(await way.askedFor(ADDRESS)).not.toBe('');
  });

  it('leaves no more than its name in the log', async () => {
    const rows = await way.query(`select verb, detail from audit_log where verb like 'keys.%'`);
    expect(rows).toEqual([{ verb: 'keys.drop', detail: { key: nameOf(first as RingKey) } }]);
  });
});
