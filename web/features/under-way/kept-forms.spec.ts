import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  keepForm,
  LIMITS,
  type Operation,
  problemOf,
  readForm,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { keptForms } from './kept-forms.js';

/** An API that keeps what it is given, by place; what it is given is looked at. */
const kept = new Map<string, string>();
let isDown = false;
const send = (async (
  op: Operation,
  ask: { params: { place: string }; body: { sealed: string } },
) => {
  if (isDown) return { ok: false, problem: problemOf('unavailable') };
  const { place } = ask.params;
  if (op === keepForm) kept.set(place, ask.body.sealed);
  else if (op !== readForm) kept.delete(place);
  else if (!kept.has(place)) return { ok: false, problem: problemOf('not_found') };
  return { ok: true, data: { sealed: kept.get(place) }, headers: new Headers() };
}) as unknown as Visit['send'];
beforeEach(() => {
  kept.clear();
  isDown = false;
});

interface State {
  readonly text: string;
}
const ask = (
  page: 'opinion' | 'consultation',
  cookie = '',
  id = '',
  origin = 'http://koe.example',
) => {
  const url = new URL(`${origin}/ja/${page}?f=${id}`);
  const request = new Request(url, cookie ? { headers: { cookie } } : {});
  return keptForms<State>({ request, context: {} }, { url, send }, page);
};
const begin = async (text = '声') => {
  const { form, headers } = ask('opinion').begin();
  expect(await form.keep({ text })).toBe(true);
  return { id: form.id, key: form.key, cookie: headers['set-cookie']?.split(';')[0] ?? '' };
};

describe('a form under way', () => {
  it('is found by the browser that began it, with the key it is sent by', async () => {
    const { id, key, cookie } = await begin();
    const { named } = ask('opinion', cookie, id);
    expect(await named?.read()).toEqual({ text: '声' });
    expect(named?.key).toBe(key);
  });

  it('is not found by another browser, on another page, or without the cookie', async () => {
    const { id, cookie } = await begin();
    const other = await begin();
    expect(ask('opinion', other.cookie, id).named).toBeUndefined();
    expect(ask('consultation', cookie, id).named).toBeUndefined();
    expect(ask('opinion', '', id)).toMatchObject({ named: undefined, opens: false });
  });

  it('tells whoever keeps it neither words nor what opens it', async () => {
    const { id, cookie } = await begin('a word of hers');
    const all = JSON.stringify([...kept]);
    for (const known of [id, cookie.slice('visit='.length), 'word'])
      expect(all).not.toContain(known);
  });

  it('is gone when it was dropped', async () => {
    const { id, cookie } = await begin();
    const { named } = ask('opinion', cookie, id);
    await named?.drop();
    expect(await named?.read()).toBeUndefined();
  });

  it('is no empty form while the API does not answer', async () => {
    const { id, cookie } = await begin();
    isDown = true;
    await expect(ask('opinion', cookie, id).named?.read()).rejects.toMatchObject({
      init: { status: 503 },
    });
  });

  it('is told not to be kept when it is too long, or nobody is there', async () => {
    const { form } = ask('opinion').begin();
    expect(await form.keep({ text: 'a'.repeat(LIMITS.sealedForm) })).toBe(false);
    isDown = true;
    expect(await form.keep({ text: 'a' })).toBe(false);
  });
});

describe('the cookie', () => {
  it('ends with the browser, and is closed to scripts and to other sites', () => {
    const { headers } = ask('opinion').begin();
    expect(headers['set-cookie']).toMatch(/^visit=[\w-]{43}; Path=\/; SameSite=Lax; HttpOnly$/);
  });

  it('goes by https only where the pages do', () => {
    const { headers } = ask('opinion', '', '', 'https://koe.example').begin();
    expect(headers['set-cookie']).toMatch(/; Secure$/);
  });

  it('is made once in a visit', async () => {
    const { cookie } = await begin();
    expect(ask('opinion', cookie).begin().headers).toEqual({});
  });
});
