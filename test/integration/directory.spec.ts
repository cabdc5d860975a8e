import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  beginDirectorySignIn,
  finishDirectorySignIn,
  readAccount,
  readMe,
  readSignInWays,
  signOut,
} from '../../core/contract/index.js';
import { GiveToDirectory, LockStaff } from '../../core/portals/setup/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { accountsOf, cookieIn, type Who } from '../support/accounts.js';
import { type CityDirectory, type Said, startCityDirectory } from '../support/city-directory.js';
import { cityWithDirectory } from '../support/city-with.js';
import { type Product, startProduct } from '../support/product.js';

/** Does the city's own directory let in whom it names, and nobody else by it? Against a real provider. */
let product: Product;
let directory: CityDirectory;
const { isIn, first } = accountsOf(() => product);
const CLERK = { groups: ['koe-clerks'], department: 'tax' } as const;
let count = 0;

beforeAll(async () => {
  directory = await startCityDirectory('http://localhost:3000/ja/staff/sign-in/back');
  const CITY_DIR = cityWithDirectory({
    accounts: { secondStepFor: ['auditor'], sessionsAtOnce: 20 },
    directory: {
      scope: 'openid profile groups',
      secondStep: { claim: 'amr', values: ['mfa'] },
      grants: [
        { claim: 'groups', value: 'koe-clerks', roles: ['clerk'] },
        { claim: 'groups', value: 'koe-auditors', roles: ['auditor'] },
        { claim: 'groups', value: 'koe-counsellors', roles: ['counsellor'] },
        { claim: 'department', value: 'tax', sections: ['shuno'] },
        { claim: 'department', value: 'all', sections: ['*'] },
      ],
    },
  });
  product = await startProduct({ CITY_DIR, LIMITS_TIMES: '1', ...directory.env });
});
beforeEach(() => {
  product.clock.advance({ hours: 1 });
  directory.forge();
});
afterAll(async () => {
  await product.close();
  await directory.stop();
});

/** Somebody new, by the name that the directory has for them. */
const person = (said: Said = {}): string => {
  const subject = `subject-${++count}`;
  const login = `login${count}`;
  directory.people.set(subject, { preferred_username: login, name: login, ...CLERK, ...said });
  return subject;
};
const begin = async (to = '/ja/staff'): Promise<Who & { url: string }> => {
  const { body, ...answer } = await product.ask(beginDirectorySignIn, { body: { to } });
  return { url: body.url, cookie: cookieIn({ ...answer, body }, 'koebako_directory') };
};
const back = ({ cookie }: Who, answer: string) =>
  product.ask(finishDirectorySignIn, { body: { answer } }, { cookie });
const come = async (subject: string, to?: string) => {
  const begun = await begin(to);
  return back(begun, await directory.visit(begun.url, subject));
};
const codeOf = async (answer: ReturnType<typeof come>) => {
  const { status, body } = await answer;
  return [status, (body as { code?: string }).code];
};
const sessionOf = async (answer: ReturnType<typeof come>): Promise<Who> => ({
  cookie: cookieIn(await answer, 'koebako_session'),
});

describe('a sign-in at the directory', () => {
  it('is offered, and asks for a code with state, nonce and PKCE, once for each', async () => {
    expect((await product.ask(readSignInWays, {})).body).toEqual({ directory: true });
    const [one, two] = [new URL((await begin()).url), new URL((await begin()).url)];
    expect(Object.fromEntries(one.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost:3000/ja/staff/sign-in/back',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name));
  });

  it('lets somebody in as its groups say, to the page that they wanted', async () => {
    const answer = come(person({ name: '山田 花子' }), '/vi/staff/voices/1');
    expect((await answer).body).toEqual({ to: '/vi/staff/voices/1' });
    const me = await product.ask(readMe, {}, await sessionOf(answer));
    expect(me.body).toMatchObject({ name: '山田 花子', roles: ['clerk'] });
    expect(me.body.sections).toHaveLength(1);
  });

  it('is the same account the next time, with what it says by then; what was open ends', async () => {
    const subject = person();
    const before = await sessionOf(come(subject));
    const same = await sessionOf(come(subject));
    expect(await isIn(before)).toBe(true);
    const { id } = (await product.ask(readMe, {}, same)).body;
    directory.people.set(subject, { preferred_username: 'renamed', ...CLERK, department: 'all' });
    const after = await product.ask(readMe, {}, await sessionOf(come(subject)));
    expect(after.body.id).toBe(id);
    expect(after.body.sections.length).toBeGreaterThan(10);
    expect(await isIn(before)).toBe(false);
  });

  it('ends with the sign-out, and in a few hours whatever happens', async () => {
    const subject = person();
    const [out, left] = [await sessionOf(come(subject)), await sessionOf(come(subject))];
    await product.ask(signOut, {}, out);
    expect(await isIn(out)).toBe(false);
    for (const hours of [1, 1, 1]) {
      product.clock.advance({ hours });
      expect(await isIn(left)).toBe(true);
    }
    product.clock.advance({ hours: 1, seconds: 1 });
    expect(await isIn(left)).toBe(false);
  });

  it('has no password here to be guessed or changed', async () => {
    const subject = person();
    const who = await sessionOf(come(subject));
    const { body } = await product.ask(readAccount, {}, who);
    expect(body).toMatchObject({ ofDirectory: true, passwordSince: null });
    for (const typed of ['null', 'undefined', ' ', 'a-long-test-password'])
      expect((await first(body.login, typed)).status).toBe(401);
  });
});

describe('whom it does not let in', () => {
  it('is told that no role is theirs, and what they had open ends', async () => {
    expect(await codeOf(come(person({ groups: ['mail'] })))).toEqual([403, 'directory_no_role']);
    const subject = person();
    const who = await sessionOf(come(subject));
    directory.people.set(subject, { preferred_username: 'x', groups: [] });
    expect(await codeOf(come(subject))).toEqual([403, 'directory_no_role']);
    expect(await isIn(who)).toBe(false);
  });

  it('does not get an account that a password opens by having its login', async () => {
    await product.signIn('suzuki', ['admin'], ['shuno']);
    const subject = person({ preferred_username: 'Suzuki' });
    expect(await codeOf(come(subject))).toEqual([409, 'directory_login_taken']);
    expect((await first('suzuki')).status).toBe(204);
    expect(await product.app.get(GiveToDirectory).give(OPERATOR, 'suzuki')).toBe(true);
    const me = await product.ask(readMe, {}, await sessionOf(come(subject)));
    // As the directory says, from now on.
    expect(me.body).toMatchObject({ login: 'suzuki', roles: ['clerk'] });
    expect((await first('suzuki')).status).toBe(401);
    // A successor with the same login is another person.
    const next = person({ preferred_username: 'suzuki' });
    expect(await codeOf(come(next))).toEqual([409, 'directory_login_taken']);
  });

  it('stays out where an operator has shut the account', async () => {
    const subject = person();
    const { body } = await product.ask(readMe, {}, await sessionOf(come(subject)));
    await product.app.get(LockStaff).lock(OPERATOR, body.login);
    expect(await codeOf(come(subject))).toEqual([403, 'directory_no_role']);
  });

  it('signs in by a password who answers confided voices, and keeps it', async () => {
    const groups = ['koe-clerks', 'koe-counsellors'];
    expect(await codeOf(come(person({ groups })))).toEqual([403, 'directory_password_needed']);
    await product.signIn('soudan', ['counsellor'], ['shuno']);
    expect(await product.app.get(GiveToDirectory).give(OPERATOR, 'soudan')).toBe(false);
  });

  it('is who had no second step there where the work asks for one', async () => {
    const groups = ['koe-auditors'];
    const without = person({ groups, amr: ['pwd'] });
    expect(await codeOf(come(without))).toEqual([403, 'directory_second_step']);
    const secured = await sessionOf(come(person({ groups, amr: ['pwd', 'mfa'] })));
    expect((await product.ask(readAccount, {}, secured)).status).toBe(200);
    expect(
      (await product.call('GET', '/api/staff/audit', { headers: { ...secured } })).status,
    ).toBe(200);
  });
});

describe('what is no answer to what was asked', () => {
  const REFUSED = [401, 'directory_refused'];

  it('opens nothing in another browser, without one, after its time, or a second time', async () => {
    const subject = person();
    const [mine, other] = [await begin(), await begin()];
    const answer = await directory.visit(mine.url, subject);
    expect(await codeOf(back(other, answer))).toEqual(REFUSED);
    expect(await codeOf(back({ cookie: '' }, answer))).toEqual(REFUSED);
    expect((await back(mine, answer)).status).toBe(200);
    expect(await codeOf(back(mine, answer))).toEqual(REFUSED);
    const late = await begin();
    const slow = await directory.visit(late.url, subject);
    product.clock.advance({ minutes: 11 });
    expect(await codeOf(back(late, slow))).toEqual(REFUSED);
  });

  it.each([
    ['another state', (q: URLSearchParams) => q.set('state', 'x')],
    ['no state', (q: URLSearchParams) => q.delete('state')],
    ['two states', (q: URLSearchParams) => q.append('state', 'x')],
    ['another code', (q: URLSearchParams) => q.set('code', 'x')],
    ['another directory in its name', (q: URLSearchParams) => q.set('iss', 'https://else.example')],
    ['no directory in its name', (q: URLSearchParams) => q.delete('iss')],
    ['an error', (q: URLSearchParams) => q.set('error', 'access_denied')],
  ])('opens nothing with %s', async (_, change) => {
    const begun = await begin();
    const query = new URLSearchParams(await directory.visit(begun.url, person()));
    change(query);
    expect(await codeOf(back(begun, query.toString()))).toEqual(REFUSED);
  });

  const now = () => Math.floor(Date.now() / 1000);
  it.each([
    ['the nonce of another sign-in', () => ({ nonce: 'x' })],
    ['no nonce', () => ({ nonce: undefined })],
    ['another product as its reader', () => ({ aud: 'payroll' })],
    ['another directory as its writer', () => ({ iss: 'https://else.example' })],
    ['an end five minutes ago', () => ({ exp: now() - 300 })],
    ['another person than it tells of when asked', () => ({ sub: 'subject-1' })],
  ])('opens nothing by a token with %s', async (_, change) => {
    person();
    directory.forge((claims) => ({ ...claims, ...change() }));
    expect(await codeOf(come(person()))).toEqual(REFUSED);
  });

  it('opens nothing by a token that a stranger has signed', async () => {
    directory.forge((claims) => claims, 'stranger');
    expect(await codeOf(come(person()))).toEqual(REFUSED);
  });

  it('takes a clock that is half a minute off', async () => {
    directory.forge((claims) => ({ ...claims, exp: now() - 30 }));
    expect((await come(person())).status).toBe(200);
  });

  it('leaves no account behind, and is counted as a try', async () => {
    const accounts = () =>
      product.app.get(DataSource).query('select count(*)::int as n from staff_members');
    const before = await accounts();
    directory.forge((claims) => claims, 'stranger');
    await come(person());
    expect(await accounts()).toEqual(before);
    const begun = await begin();
    const tries = await Promise.all(
      Array.from({ length: 12 }, () => codeOf(back(begun, 'code=x'))),
    );
    expect(tries).toContainEqual([429, 'too_many_attempts']);
  });
});

describe('a directory that is away', () => {
  it('is said so, before and after, and the password still opens', async () => {
    await product.signIn('local', ['clerk'], ['shuno']);
    const begun = await begin();
    const answer = await directory.visit(begun.url, person());
    await directory.stop();
    expect(await codeOf(back(begun, answer))).toEqual([503, 'directory_away']);
    product.clock.advance({ minutes: 1 });
    const { status, body } = await product.ask(beginDirectorySignIn, { body: { to: '/ja/staff' } });
    expect([status, (body as { code?: string }).code]).toEqual([503, 'directory_away']);
    expect((await first('local')).status).toBe(204);
  });
});
