import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Does only the right person get in, and nobody else's page act for them? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
  await product.signIn('tabunka', ['clerk'], ['tabunka-kyosei']);
});
afterAll(() => product.close());

describe('sign-in', () => {
  const signIn = (login: string, password: string, headers = {}) =>
    product.call<Problem>('POST', '/api/staff/session', { body: { login, password }, headers });

  it('answers a wrong password and an unknown login alike', async () => {
    const [wrong, unknown] = [await signIn('tabunka', 'wrong'), await signIn('nobody', 'wrong')];
    expect([wrong.status, wrong.body.code]).toEqual([401, 'sign_in_failed']);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('slows guessing', async () => {
    for (let i = 0; i < 10; i++) await signIn('guessed', 'x');
    expect(await signIn('guessed', 'x')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '900' },
    });
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
