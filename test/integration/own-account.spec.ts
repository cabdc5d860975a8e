import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  changePassword,
  endOtherSessions,
  endSession,
  type Problem,
  readAccount,
} from '../../core/contract/index.js';
import { LockStaff } from '../../core/portals/setup/index.js';
import { PasswordCheck } from '../../core/records/staff/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { accountsOf, cookieIn, type Who } from '../support/accounts.js';
import { cityWithAccounts } from '../support/city-with.js';
import { PASSWORD, type Product, startProduct } from '../support/product.js';

/** Is an account in its owner's hands, and in nobody else's? */
let product: Product;
const accounts = accountsOf(() => product);
const { first, again, isIn } = accounts;
const NEXT = 'quiet lamp under seven hills';
beforeAll(async () => {
  product = await startProduct({
    CITY_DIR: cityWithAccounts({ secondStepFor: [], sessionsAtOnce: 3 }),
    LIMITS_TIMES: '1',
  });
});
beforeEach(() => product.clock.advance({ hours: 1 }));
afterAll(() => product.close());

const join = (login: string) => product.signIn(login, ['clerk'], ['shuno']);
const change = (who: Who, current: string, next: string) =>
  product.ask(changePassword, { body: { current, next } }, who);
const faults = ({ status, body }: { status: number; body: unknown }) => [
  status,
  ...(body as Problem).errors.map(({ path, code }) => `${path} ${code}`),
];

describe('another password', () => {
  it.each([
    ['without the one of now', 'not my password', NEXT, 'current wrong_password'],
    ['that is short', PASSWORD, 'seven hills', 'next password_too_short'],
    ['that everybody guesses', PASSWORD, 'password-2026!', 'next easy_to_guess'],
    ['made of the login', PASSWORD, 'watanabe@city', 'next easy_to_guess'],
    ['that is the one of now', PASSWORD, PASSWORD, 'next same_password'],
  ])('%s is refused, and nothing changes', async (_, current, next, fault) => {
    const who = await join('watanabe@city');
    expect(faults(await change(who, current, next))).toEqual([422, fault]);
    expect(await isIn(who)).toBe(true);
    expect((await first('watanabe@city')).status).toBe(204);
  });

  it('ends every session, the stolen one of the same browser too, and gives a new one', async () => {
    const who = await join('mori');
    const elsewhere = await again('mori');
    const answer = await change(who, PASSWORD, NEXT);
    expect(answer.status).toBe(204);
    const fresh = { cookie: cookieIn(answer, 'koebako_session') };
    expect(await Promise.all([who, elsewhere, fresh].map(isIn))).toEqual([false, false, true]);
    expect((await first('mori')).status).toBe(401);
    expect((await first('mori', NEXT)).status).toBe(204);
    const { body } = await product.ask(readAccount, {}, fresh);
    expect(body.passwordSince).toMatch(/^2026-/);
  });

  it('of two tabs at once is one of the two', async () => {
    const who = await join('tabs');
    const nexts = [NEXT, 'green kettle beside old maps'];
    const answers = await Promise.all(nexts.map((next) => change(who, PASSWORD, next)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const opened = await Promise.all(nexts.map((next) => first('tabs', next)));
    expect(opened.map(({ status }) => status)).toEqual(
      answers.map(({ status }) => (status === 204 ? 204 : 401)),
    );
  });

  it('shuts out who had typed the old one in the same moment', async () => {
    const who = await join('moment');
    const check = product.app.get(PasswordCheck);
    const fits = check.fits.bind(check);
    const spy = jest.spyOn(check, 'fits').mockImplementationOnce(async (stored, given) => {
      const right = await fits(stored, given);
      await change(who, PASSWORD, NEXT);
      return right;
    });
    expect((await first('moment')).status).toBe(401);
    spy.mockRestore();
  });

  it('is guessed by nobody who found the desk open', async () => {
    const who = await join('open-desk');
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, i) => change(who, `guess number ${i}`, NEXT)),
    );
    expect(tries.filter(({ status }) => status === 422)).toHaveLength(10);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(2);
  });
});

describe('own sessions', () => {
  const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

  it('are listed by what they were opened with, and ended one by one or all but this', async () => {
    const who = await join('sato');
    const other = await again('sato', PASSWORD, { 'user-agent': FIREFOX });
    const { body } = await product.ask(readAccount, {}, who);
    expect(body.sessions).toHaveLength(2);
    const firefox = body.sessions.find(({ device }) => device.browser === 'firefox');
    expect(firefox).toMatchObject({ device: { system: 'linux' }, isThis: false });
    const id = firefox?.id ?? '';
    expect((await product.ask(endSession, { params: { id } }, who)).status).toBe(204);
    expect(await isIn(other)).toBe(false);
    const third = await again('sato');
    expect((await product.ask(endOtherSessions, {}, who)).status).toBe(204);
    expect(await Promise.all([who, third].map(isIn))).toEqual([true, false]);
  });

  it('are nobody else’s to end', async () => {
    const who = await join('owner');
    const stranger = await join('stranger');
    const [session] = (await product.ask(readAccount, {}, who)).body.sessions;
    const params = { id: session?.id ?? '' };
    expect((await product.ask(endSession, { params }, stranger)).status).toBe(404);
    expect(await isIn(who)).toBe(true);
  });

  it('are never one that a browser brought along', async () => {
    const who = await join('fixed');
    const answer = await first('fixed', PASSWORD, who);
    const fresh = cookieIn(answer, 'koebako_session');
    expect(fresh).not.toBe(who.cookie);
    expect(await Promise.all([who, { cookie: fresh }].map(isIn))).toEqual([false, true]);
    const planted = 'koebako_session=planted-by-somebody-else';
    const next = cookieIn(await first('fixed', PASSWORD, { cookie: planted }), 'koebako_session');
    expect(next).not.toBe(planted);
    expect(await isIn({ cookie: planted })).toBe(false);
  });

  it('are as many at once as the city says: the one that was not used for longest ends', async () => {
    const oldest = await join('many');
    product.clock.advance({ minutes: 5 });
    const unused = await again('many');
    product.clock.advance({ minutes: 5 });
    expect(await isIn(oldest)).toBe(true);
    const others = [await again('many'), await again('many')];
    expect(await Promise.all([oldest, unused, ...others].map(isIn))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});

it('the same work is done for a wrong password, an unknown login and a shut account', async () => {
  await join('shut');
  await product.app.get(LockStaff).lock(OPERATOR, 'shut');
  await join('there');
  const fits = jest.spyOn(product.app.get(PasswordCheck), 'fits');
  const query = jest.spyOn(product.app.get(DataSource).manager, 'findOneBy');
  const work: unknown[] = [];
  for (const login of ['there', 'nobody-of-this-name', 'shut']) {
    fits.mockClear();
    query.mockClear();
    expect((await first(login, 'not this one')).status).toBe(401);
    work.push([fits.mock.calls.length, query.mock.calls.length]);
  }
  expect(work).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  jest.restoreAllMocks();
});
