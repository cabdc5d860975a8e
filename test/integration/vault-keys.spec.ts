import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../core/base/outbox/index.js';
import type { Role } from '../../core/contract/index.js';
import { OwnPassword, OwnSecondStep } from '../../core/portals/desk/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import {
  DeskKeys,
  RecoveryKey,
  SignIns,
  StaffKeys,
  StaffSessions,
} from '../../core/records/staff/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { PASSWORD, type Product, startProduct } from '../support/product.js';
import { codeOfApp } from '../support/second-step.js';

/** Who holds the key of a desk for confided voices, from the first day of the desk to the last of its people? */
let product: Product;
let desk: string;
const DESK = 'jinken';
const get = <T>(type: new (...given: never[]) => T): T => product.app.get<T>(type as never);
const query = (text: string, values: unknown[] = []) => get(DataSource).query(text, values);

beforeAll(async () => {
  product = await startProduct();
  [{ id: desk }] = await query('select id from sections where code = $1', [DESK]);
});
afterAll(() => product.close());
beforeEach(() =>
  query('truncate desk_keys, desk_key_holders, staff_keys, recovery_key, staff_sessions cascade'),
);

const add = (
  login: string,
  options: { password?: string; roles?: Role[]; sections?: string[] } = {},
) =>
  get(AddStaff).add(OPERATOR, {
    ...{ login, name: login, password: PASSWORD, roles: ['counsellor'], sections: [DESK] },
    ...options,
  });
const signIn = (login: string, password = PASSWORD) =>
  get(SignIns).begin({ login, password }, { source: '127.0.0.1', device: '' }, {});
const actorOf = async (login: string, password = PASSWORD) => {
  const { token } = await signIn(login, password);
  const actor = await get(StaffSessions).resolve(token);
  if (!actor) throw new Error('not signed in');
  return actor;
};
/** Whether a person who signs in now can open the key of that desk. */
const opens = async (login: string, key: { id: string }, password = PASSWORD) =>
  (await get(DeskKeys).inHand([key.id], await actorOf(login, password))).has(key.id);

describe('the key of a desk', () => {
  test('is held by the house while there is nobody, and given away whole to the first who comes', async () => {
    const key = await get(DeskKeys).current(desk);
    const [{ house }] = await query('select house from desk_keys');
    expect(house).not.toBeNull();
    await add('first@keys');
    expect(await query('select 1 from desk_keys where house is not null')).toEqual([]);
    expect(await opens('first@keys', key)).toBe(true);
  });

  test('made later is for all counsellors of the desk at once, and for nobody else', async () => {
    await add('one@keys');
    await add('two@keys');
    await add('elsewhere@keys', { sections: ['shuno'] });
    await add('clerk@keys', { roles: ['clerk'] });
    const key = await get(DeskKeys).current(desk);
    const all = ['one@keys', 'two@keys', 'elsewhere@keys', 'clerk@keys'];
    const opened = await Promise.all(all.map((login) => opens(login, key)));
    expect(opened).toEqual([true, true, false, false]);
  });

  test('opens for a further counsellor once a colleague has worked, and that is written down', async () => {
    await add('old@keys');
    const key = await get(DeskKeys).current(desk);
    const { id } = await add('new@keys');
    expect(await opens('new@keys', key)).toBe(false);
    const { token } = await signIn('old@keys');
    expect(await opens('new@keys', key)).toBe(true);
    const later = await add('later@keys');
    product.clock.advance({ seconds: 90 });
    await get(StaffSessions).resolve(token);
    expect(await opens('later@keys', key)).toBe(true);
    const told = await query(
      `select subject_id as id from audit_log where verb = 'staff.let_in' and subject_id = any($1)`,
      [[id, later.id]],
    );
    expect(told).toEqual([{ id }, { id: later.id }]);
  });

  test('is the same for all who ask in one instant', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => get(DeskKeys).current(desk)));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
  });

  test.each([
    ['moves to another desk', { sections: ['shuno'] }],
    ['is no counsellor any more', { roles: ['clerk'] as Role[] }],
  ])('is lost at once by who %s, and the desk gets another', async (_, change) => {
    await add('stays@keys');
    await add('goes@keys');
    const key = await get(DeskKeys).current(desk);
    await add('goes@keys', change);
    expect(await opens('goes@keys', key)).toBe(false);
    const next = await get(DeskKeys).current(desk);
    expect(next.id).not.toBe(key.id);
    expect(await Promise.all([key, next].map((one) => opens('stays@keys', one)))).toEqual([
      true,
      true,
    ]);
    expect(await opens('goes@keys', next)).toBe(false);
  });

  test('that is made while somebody leaves is not for them, and whoever needs it gets it', async () => {
    await add('stays@keys');
    const { id } = await add('goes@keys');
    const before = await get(DeskKeys).current(desk);
    await query('update desk_keys set retired_at = now()');
    const waits = async (): Promise<boolean> =>
      (await query('select 1 from pg_locks where not granted')).length > 0 || waits();
    let making: Promise<{ id: string }> | undefined;
    await get(UnitOfWork).commit(async ({ manager }) => {
      await get(StaffKeys).settle(manager, id, undefined);
      making = get(DeskKeys).current(desk);
      await waits();
    });
    const next = await making;
    const holders = await query('select desk_key_id as key from desk_key_holders order by since');
    expect(holders).toEqual([{ key: before.id }, { key: next?.id }]);
    expect(await opens('stays@keys', next ?? before)).toBe(true);
  });

  test('does not open with a password that somebody else gave the account', async () => {
    await add('reset@keys');
    const key = await get(DeskKeys).current(desk);
    await add('reset@keys', { password: 'another-long-password' });
    expect(await opens('reset@keys', key, 'another-long-password')).toBe(false);
  });

  test('stays with whoever changes their own password, in this session and the next', async () => {
    await add('own@keys');
    const key = await get(DeskKeys).current(desk);
    const actor = await actorOf('own@keys');
    const next = 'quiet lamp under seven hills';
    const { token } = await get(OwnPassword).change(actor, { current: PASSWORD, next }, {});
    const here = await get(StaffSessions).resolve(token);
    expect(here && (await get(DeskKeys).inHand([key.id], here)).has(key.id)).toBe(true);
    expect(await opens('own@keys', key, next)).toBe(true);
  });

  test('is not in hand before the second step of a sign-in, and is after it', async () => {
    await add('steps@keys');
    const key = await get(DeskKeys).current(desk);
    const actor = await actorOf('steps@keys');
    const app = await get(OwnSecondStep).prepare(actor, { password: PASSWORD });
    const codes = await get(OwnSecondStep).confirm(actor, {
      code: codeOfApp(app.secret, product.clock.now()),
    });
    const begun = await signIn('steps@keys');
    expect(begun.kind).toBe('code');
    expect(await get(StaffSessions).resolve(begun.token)).toBeUndefined();
    const { token } = await get(SignIns).finish(begun.token, codes[0] ?? '', {});
    const after = await get(StaffSessions).resolve(token);
    expect(after && (await get(DeskKeys).inHand([key.id], after)).has(key.id)).toBe(true);
  });

  test('is opened by nothing that the database holds', async () => {
    await add('one@keys');
    const key = await get(DeskKeys).current(desk);
    const { token } = await signIn('one@keys');
    const [{ whole }] = await query(
      `select (select string_agg(k::text, '') from staff_keys k) || (select string_agg(s::text, '') from staff_sessions s) as whole`,
    );
    expect(whole).not.toContain(token);
    const { id } = await actorOf('one@keys');
    expect((await get(DeskKeys).inHand([key.id], { id })).size).toBe(0);
  });

  test('of a damaged row opens no more, and nothing breaks', async () => {
    await add('one@keys');
    const key = await get(DeskKeys).current(desk);
    await query('update desk_key_holders set sealed = $1', [randomBytes(92)]);
    expect(await opens('one@keys', key)).toBe(false);
  });
});

describe('a session', () => {
  test('without its key is a session, and opens nothing', async () => {
    await add('before@keys');
    const key = await get(DeskKeys).current(desk);
    const { token } = await signIn('before@keys');
    await query('update staff_sessions set sealed_key = null');
    const actor = await get(StaffSessions).resolve(token);
    expect(actor?.login).toBe('before@keys');
    expect(actor && (await get(DeskKeys).inHand([key.id], actor)).size).toBe(0);
  });

  test('of somebody without confided voices has no key', async () => {
    await add('clerk@keys', { roles: ['clerk'] });
    expect((await actorOf('clerk@keys')).key).toBeUndefined();
    expect(await query('select 1 from staff_keys')).toEqual([]);
  });
});

describe('the recovery key', () => {
  test('lets the people of today in where nobody is left', async () => {
    const halves = await get(RecoveryKey).make(OPERATOR);
    await add('last@keys');
    const key = await get(DeskKeys).current(desk);
    await add('last@keys', { roles: ['clerk'] });
    await add('successor@keys');
    expect(await opens('successor@keys', key)).toBe(false);
    expect(await get(RecoveryKey).recover(OPERATOR, halves)).toBe(1);
    expect(await opens('successor@keys', key)).toBe(true);
  });

  test('made late covers a desk as soon as one of its people signs in', async () => {
    await add('one@keys');
    const key = await get(DeskKeys).current(desk);
    const halves = await get(RecoveryKey).make(OPERATOR);
    await signIn('one@keys');
    await query('delete from desk_key_holders');
    expect(await get(RecoveryKey).recover(OPERATOR, halves)).toBe(1);
    expect(await opens('one@keys', key)).toBe(true);
  });

  test('is refused with a half of an earlier one', async () => {
    const [first] = await get(RecoveryKey).make(OPERATOR);
    const [, second] = await get(RecoveryKey).make(OPERATOR);
    expect(await get(RecoveryKey).recover(OPERATOR, [first, second])).toBeUndefined();
  });
});
