import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  changePassword,
  confirmSecondStep,
  dropSecondStep,
  type Problem,
  prepareSecondStep,
  type Role,
  readAccount,
  renewRecoveryCodes,
} from '../../core/contract/index.js';
import { ResetSecondStep } from '../../core/portals/setup/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { accountsOf, cookieIn, type Who } from '../support/accounts.js';
import { cityWithAccounts } from '../support/city-with.js';
import { PASSWORD, type Product, startProduct } from '../support/product.js';
import { codeOfApp } from '../support/second-step.js';

/** Does a stolen password open nothing, and does whoever owns the account always get in? */
let product: Product;
const accounts = accountsOf(() => product);
const { first, second, isIn, secure, begun } = accounts;
beforeAll(async () => {
  product = await startProduct({
    CITY_DIR: cityWithAccounts({ secondStepFor: ['auditor'], sessionsAtOnce: 20 }),
    LIMITS_TIMES: '1',
  });
});
beforeEach(() => product.clock.advance({ hours: 1 }));
afterAll(() => product.close());

const join = (login: string, role: Role = 'clerk') => product.signIn(login, [role], ['shuno']);
const code = (key: string, steps = 0) => codeOfApp(key, product.clock.now(), steps);
const secured = async (login: string) => {
  const who = await join(login);
  return { who, ...(await secure(who)) };
};
const wrong = (key: string) => (code(key) === '000000' ? '111111' : '000000');
const faults = ({ status, body }: { status: number; body: unknown }) => [
  status,
  ...(body as Problem).errors.map(({ path, code: fault }) => `${path} ${fault}`),
];

describe('a sign-in in two steps', () => {
  it('opens nothing by the password, and everything by the code', async () => {
    const { key } = await secured('mika');
    product.clock.advance({ minutes: 1 });
    const answer = await first('mika');
    expect([answer.status, answer.body.code]).toEqual([401, 'code_required']);
    expect(cookieIn(answer, 'koebako_session')).toBe('');
    expect(String(answer.headers['set-cookie'])).toMatch(
      /koebako_sign_in=.*HttpOnly; SameSite=Lax/,
    );
    const waiting = { cookie: cookieIn(answer, 'koebako_sign_in') };
    const asSession = waiting.cookie.replace('koebako_sign_in', 'koebako_session');
    expect(await isIn({ cookie: asSession })).toBe(false);
    expect((await second(waiting, wrong(key))).body?.code).toBe('code_wrong');
    const done = await second(waiting, ` ${code(key).replace(/^.../, '$& ')}`);
    expect(done.status).toBe(204);
    expect(await isIn({ cookie: cookieIn(done, 'koebako_session') })).toBe(true);
  });

  it('takes a code once, whoever has seen it', async () => {
    const { key } = await secured('seen');
    // The code that turned it on is used up, too.
    expect((await second(await begun('seen'), code(key))).body?.code).toBe('code_wrong');
    product.clock.advance({ minutes: 1 });
    const seen = code(key);
    expect((await second(await begun('seen'), seen)).status).toBe(204);
    expect((await second(await begun('seen'), seen)).body?.code).toBe('code_wrong');
    const both = await Promise.all([begun('seen'), begun('seen')]);
    product.clock.advance({ minutes: 1 });
    const answers = await Promise.all(both.map((who) => second(who, code(key))));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 401]);
  });

  it.each([-1, 1])('takes the code of a clock that is %i step off', async (steps) => {
    const login = `drift${steps}`;
    const { key } = await secured(login);
    product.clock.advance({ minutes: 2 });
    expect((await second(await begun(login), code(key, steps * 2))).status).toBe(401);
    expect((await second(await begun(login), code(key, steps))).status).toBe(204);
  });

  it('takes a recovery code once, however it is typed, and writes that down', async () => {
    const { codes, who } = await secured('lost-phone');
    expect(codes).toHaveLength(8);
    const typed = ` ${(codes[3] ?? '').toLowerCase().replaceAll('-', ' ')}`;
    expect((await second(await begun('lost-phone'), typed)).status).toBe(204);
    expect((await second(await begun('lost-phone'), typed)).body?.code).toBe('code_wrong');
    const { body } = await product.ask(readAccount, {}, who);
    expect(body.secondStep.recoveryCodes).toBe(7);
    const [{ n }] = await product.app.get(DataSource).query(
      `select count(*)::int as n from audit_log l join staff_members m on m.id = l.subject_id
          where verb = 'staff.recovery_code_used' and m.login = 'lost-phone'`,
    );
    expect(n).toBe(1);
  });

  it('begins anew after five wrong codes, and after five minutes', async () => {
    const { key } = await secured('slow');
    const waiting = await begun('slow');
    for (let i = 0; i < 5; i++)
      expect((await second(waiting, wrong(key))).body?.code).toBe('code_wrong');
    product.clock.advance({ minutes: 1 });
    expect((await second(waiting, code(key))).body?.code).toBe('sign_in_over');
    const late = await begun('slow');
    product.clock.advance({ minutes: 5, seconds: 1 });
    expect((await second(late, code(key))).body?.code).toBe('sign_in_over');
    expect((await second({ cookie: '' }, code(key))).body?.code).toBe('sign_in_over');
  });

  it('ends when the password is changed meanwhile', async () => {
    const { who, key } = await secured('changed');
    const waiting = await begun('changed');
    const body = { current: PASSWORD, next: 'quiet lamp under seven hills' };
    expect((await product.ask(changePassword, { body }, who)).status).toBe(204);
    product.clock.advance({ minutes: 1 });
    expect((await second(waiting, code(key))).body?.code).toBe('sign_in_over');
  });

  it('is guessed by nobody who has the password, from wherever they try', async () => {
    const { key } = await secured('guessed');
    const got: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      const waiting = await begun('guessed');
      const tries = await Promise.all(Array.from({ length: 5 }, () => second(waiting, wrong(key))));
      got.push(...tries.map(({ body }) => body?.code));
    }
    expect(got.filter((one) => one === 'code_wrong')).toHaveLength(10);
    expect(got.filter((one) => one === 'too_many_attempts')).toHaveLength(5);
  });

  it('leaves neither key nor recovery code in the database', async () => {
    const { key, codes } = await secured('sealed');
    const [{ whole }] = await product.app.get(DataSource).query(
      `select (select string_agg(t::text, '') from staff_second_steps t) ||
              (select string_agg(c::text, '') from staff_recovery_codes c) ||
              (select string_agg(l::text, '') from audit_log l) as whole`,
    );
    for (const one of [key, ...codes]) expect(whole).not.toContain(one);
    const bytes = Buffer.from(codes.join('')).toString('hex');
    expect(whole).not.toContain(bytes.slice(0, 20));
  });
});

describe('setting it up', () => {
  it('asks for the password, and guards nothing before a first code was right', async () => {
    const who = await join('setting-up');
    const prepare = (password: string) =>
      product.ask(prepareSecondStep, { body: { password } }, who);
    expect(faults(await prepare('not mine'))).toEqual([422, 'password wrong_password']);
    const { body } = await prepare(PASSWORD);
    expect(body.uri).toBe(`otpauth://totp/Koebako:setting-up?secret=${body.secret}&issuer=Koebako`);
    const confirm = (typed: string) =>
      product.ask(confirmSecondStep, { body: { code: typed } }, who);
    expect(faults(await confirm(wrong(body.secret)))).toEqual([422, 'code wrong_code']);
    expect((await first('setting-up')).status).toBe(204);
    expect((await confirm(code(body.secret))).status).toBe(200);
    expect((await first('setting-up')).status).toBe(401);
    expect((await prepare(PASSWORD)).status).toBe(409);
    expect((await confirm(code(body.secret, 1))).status).toBe(409);
  });

  it('in two tabs ends with the key of the last', async () => {
    const who = await join('two-tabs');
    const ask = () => product.ask(prepareSecondStep, { body: { password: PASSWORD } }, who);
    const [before, after] = [await ask(), await ask()];
    const confirm = (key: string) =>
      product.ask(confirmSecondStep, { body: { code: code(key) } }, who);
    expect((await confirm(before.body.secret)).status).toBe(422);
    expect((await confirm(after.body.secret)).status).toBe(200);
  });

  it('is undone, and its codes are made anew, by password and code together', async () => {
    const { who, codes } = await secured('undone');
    const asked = (op: typeof dropSecondStep | typeof renewRecoveryCodes, body: object) =>
      product.ask(op, { body } as never, who);
    const proof = (i: number) => ({ password: PASSWORD, code: codes[i] ?? '' });
    for (const op of [dropSecondStep, renewRecoveryCodes]) {
      expect(faults(await asked(op, { password: 'not mine', code: codes[0] }))).toEqual([
        422,
        'password wrong_password',
      ]);
      expect(faults(await asked(op, { password: PASSWORD, code: 'AAAA' }))).toEqual([
        422,
        'code wrong_code',
      ]);
    }
    const { body } = await product.ask(renewRecoveryCodes, { body: proof(0) }, who);
    expect(faults(await asked(dropSecondStep, proof(1)))).toEqual([422, 'code wrong_code']);
    const last = { password: PASSWORD, code: body.codes[0] ?? '' };
    expect((await asked(dropSecondStep, last)).status).toBe(204);
    expect((await first('undone')).status).toBe(204);
  });
});

describe('a role of which the city asks it', () => {
  const status = async (who: Who, path: string) =>
    (await product.call('GET', path, { headers: { ...who } })).status;

  it('has its account only until it is set up, and cannot do without it after that', async () => {
    const who = await join('watch', 'auditor');
    expect(await status(who, '/api/staff/inbox')).toBe(403);
    expect(await status(who, '/api/staff/me')).toBe(200);
    const { codes } = await secure(who);
    expect(await status(who, '/api/staff/inbox')).toBe(200);
    const body = { password: PASSWORD, code: codes[0] ?? '' };
    const refused = await product.ask(dropSecondStep, { body }, who);
    expect([refused.status, (refused.body as unknown as Problem).code]).toEqual([
      403,
      'second_step_required',
    ]);
  });
});

describe('whoever has lost everything', () => {
  it('signs in with the password again once an operator has reset it, and every session is over', async () => {
    const { who } = await secured('locked-out');
    const staff = product.app.get(ResetSecondStep);
    expect(await staff.reset(OPERATOR, 'Locked-Out')).toBe(true);
    expect(await isIn(who)).toBe(false);
    expect((await first('locked-out')).status).toBe(204);
    expect(await staff.reset(OPERATOR, 'locked-out')).toBe(false);
    expect(await staff.reset(OPERATOR, 'nobody')).toBe(false);
  });
});
