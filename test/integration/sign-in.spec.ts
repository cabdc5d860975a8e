import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Problem } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Does only the right person get in, and nobody else's page act for them? */
let product: Product;
beforeAll(async () => {
  product = await startProduct({ LIMITS_TIMES: '1' });
  await product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
});
// All of them come from one address.
beforeEach(() => product.clock.advance({ hours: 1 }));
afterAll(() => product.close());

describe('sign-in', () => {
  const signIn = (login: string, password: string, headers = {}) =>
    product.call<Problem>('POST', '/api/staff/session', { body: { login, password }, headers });

  it('answers a wrong password and an unknown login alike', async () => {
    const [wrong, unknown] = [await signIn('tabunka', 'wrong'), await signIn('nobody', 'wrong')];
    expect([wrong.status, wrong.body.code]).toEqual([401, 'sign_in_failed']);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('says when somebody who guessed may try again', async () => {
    await Promise.all(Array.from({ length: 10 }, () => signIn('guessed', 'x')));
    expect(await signIn('guessed', 'x')).toMatchObject({
      status: 429,
      body: { code: 'too_many_attempts' },
      headers: { 'retry-after': '90' },
    });
    product.clock.advance({ seconds: 90 });
    expect(await signIn('guessed', 'x')).toMatchObject({ status: 401 });
  });

  it('lets the owner in on a known browser while a stranger guesses at the same address', async () => {
    await product.signIn('owner', ['clerk'], ['shuno']);
    const { headers } = await signIn('owner', 'a-long-test-password');
    const known = [headers['set-cookie']].flat().find((one) => String(one).includes('device'));
    const cookie = String(known).split(';')[0] ?? '';
    await Promise.all(Array.from({ length: 12 }, () => signIn('owner', 'x')));
    expect(await signIn('owner', 'a-long-test-password')).toMatchObject({ status: 429 });
    expect(await signIn('owner', 'a-long-test-password', { cookie })).toMatchObject({
      status: 204,
    });
    const forged = `${cookie.slice(0, -2)}xx`;
    expect(await signIn('owner', 'x', { cookie: forged })).toMatchObject({ status: 429 });
  });

  it('lets somebody in whose neighbour at the same address has tried fifty invented logins', async () => {
    await product.signIn('neighbour', ['clerk'], ['shuno']);
    await Promise.all(Array.from({ length: 50 }, (_, i) => signIn(`invented-${i}`, 'x')));
    expect(await signIn('neighbour', 'a-long-test-password')).toMatchObject({ status: 204 });
  });

  it('slows guessing at once, however the login is typed', async () => {
    const typed = ['At-Once', ' at-once', 'at-once '];
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, i) => signIn(typed[i % 3] ?? '', `guess ${i}`)),
    );
    expect(all.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(all.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('reads a login as it was meant: width, case and what nobody sees do not count', async () => {
    await product.signIn('Ｍｉｋａ＠Ｃｉｔｙ', ['clerk'], ['shuno']);
    for (const typed of ['mika@city', 'ＭＩＫＡ＠ｃｉｔｙ', ' Mika\u200b@city\u0000'])
      expect(await signIn(typed, 'a-long-test-password')).toMatchObject({ status: 204 });
  });

  it.each(['\u0000', '\ud83d', '\u202e', '\u000b'])(
    'answers a password with %j as any wrong one',
    async (sign) => {
      expect(await signIn('nobody-here', `x${sign}`)).toMatchObject({ status: 401 });
    },
  );

  it('sets a cookie no script can read, and ends with signing out', async () => {
    const who = await product.signIn('leaving', ['clerk'], ['shuno']);
    const { headers } = await signIn('leaving', 'a-long-test-password');
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await product.call('DELETE', '/api/staff/session', { headers: who })).status).toBe(204);
    expect((await product.call('GET', '/api/staff/me', { headers: who })).status).toBe(401);
  });

  it('ends after two idle hours', async () => {
    const who = await product.signIn('idle', ['clerk'], ['shuno']);
    product.clock.advance({ hours: 1, minutes: 59 });
    expect((await product.call('GET', '/api/staff/me', { headers: who })).status).toBe(200);
    product.clock.advance({ hours: 2, minutes: 1 });
    expect((await product.call('GET', '/api/staff/me', { headers: who })).status).toBe(401);
  });

  it.each([
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { origin: 'null' },
  ])('refuses what another site sends: %j', async (headers) => {
    expect(await signIn('tabunka', 'a-long-test-password', headers)).toMatchObject({
      status: 403,
      body: { code: 'foreign_origin' },
    });
  });
});
