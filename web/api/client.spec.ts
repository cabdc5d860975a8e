import { afterEach, describe, expect, it, jest } from '@jest/globals';
import {
  listOpinions,
  listTopics,
  problemOf,
  signOut,
  submitVoice,
  suggestMeasures,
} from '../../core/contract/index.js';
import { createSend } from './client.js';

/** What does a page learn when the API answers, answers nonsense, or is not there? */
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Each test its own address, as answers that may be kept are kept by address. */
let apis = 0;
const send = (more: Pick<Parameters<typeof createSend>[0], 'log'> = {}) =>
  createSend({ baseUrl: `http://api-${++apis}.invalid`, lang: 'vi', ...more });
const answering = (answer: () => Response) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(async () => answer());

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const page = (status: number) => new Response('<html>my secret words</html>', { status });

describe('an answer', () => {
  it('is asked for in the reader’s language, at the address of the operation', async () => {
    const asked = answering(() => json({ items: [], nextCursor: null }));
    await send()(listOpinions, { query: { measure: '5-4-1', limit: 6 } });
    const request = asked.mock.calls[0]?.[0] as Request;
    const { pathname, searchParams } = new URL(request.url);
    expect([pathname, Object.fromEntries(searchParams)]).toEqual([
      '/api/opinions',
      { measure: '5-4-1', limit: '6', lang: 'vi' },
    ]);
  });

  it('may be nothing', async () => {
    answering(() => new Response(null, { status: 204 }));
    expect(await send()(signOut)).toMatchObject({ ok: true, data: undefined });
  });

  it('with a problem gives its code and its field errors', async () => {
    const problem = problemOf('invalid', [{ path: 'measure', code: 'unknown_measure' }]);
    answering(() => json(problem, 422));
    expect(await send()(listOpinions)).toMatchObject({ ok: false, problem });
  });

  it.each([
    [404, 'not_found'],
    [503, 'unavailable'],
    [502, 'unavailable'],
    [500, 'internal'],
    [302, 'internal'],
  ])('of a proxy (%s) is the problem %s', async (status, code) => {
    answering(() => page(status));
    expect(await send()(listOpinions)).toMatchObject({ ok: false, problem: { code } });
  });

  it('that is no JSON is our fault, and is logged without its words', async () => {
    const error = jest.fn();
    answering(() => page(200));
    expect(
      await send({ log: { error } })(suggestMeasures, { body: { text: 'my secret words' } }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'internal' },
    });
    expect(error.mock.calls).toEqual([
      [
        expect.objectContaining({ method: 'POST', path: '/api/measures/suggest' }),
        expect.any(String),
      ],
    ]);
    expect(JSON.stringify(error.mock.calls)).not.toContain('secret');
  });
});

describe('no answer', () => {
  it.each([
    ['nobody is there', new TypeError('fetch failed')],
    ['it took too long', new DOMException('', 'TimeoutError')],
  ])('is "unavailable": %s', async (_, error) => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValue(error);
    expect(await send()(listOpinions)).toEqual({ ok: false, problem: problemOf('unavailable') });
  });

  it('is asked for once more, where to do it twice does it once', async () => {
    const closedOnce = () =>
      answering(() => json({ items: [], nextCursor: null })).mockRejectedValueOnce(
        new TypeError('fetch failed'),
      );
    closedOnce();
    expect(await send()(listOpinions)).toMatchObject({ ok: true });
    const sent = closedOnce();
    sent.mockClear();
    const voice = { kind: 'opinion', text: 'ベンチが折れています。' } as const;
    await send()(submitVoice, { body: voice, headers: { 'idempotency-key': 'a-form-under-way' } });
    expect(sent).toHaveBeenCalledTimes(2);
    const bodies = sent.mock.calls.map(([request]) => (request as Request).text());
    expect(new Set(await Promise.all(bodies)).size).toBe(1);
  });

  it('is not asked for again where it might be done twice', async () => {
    const sent = answering(() => new Response(null, { status: 204 })).mockRejectedValueOnce(
      new TypeError('fetch failed'),
    );
    sent.mockClear();
    expect(await send()(signOut)).toMatchObject({ ok: false });
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('is not what a fault in the page’s own code looks like', async () => {
    answering(() => json({}));
    const broken = createSend({ baseUrl: 'no address', lang: 'vi' });
    await expect(broken(listOpinions)).rejects.toThrow('Invalid URL');
  });
});

describe('an answer that may be kept', () => {
  it('is given again to other readers for as long as it says', async () => {
    jest.useFakeTimers();
    const asked = answering(() => json({ items: [] }));
    const ask = send();
    await ask(listTopics);
    jest.advanceTimersByTime(59_000);
    await ask(listTopics);
    expect(asked).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2_000);
    await ask(listTopics);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is not kept when it is a problem', async () => {
    const asked = answering(() => json(problemOf('internal'), 500));
    const ask = send();
    await ask(listTopics);
    await ask(listTopics);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is the only kind that is kept', async () => {
    const asked = answering(() => json({ items: [], nextCursor: null }));
    const ask = send();
    await ask(listOpinions);
    await ask(listOpinions);
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
