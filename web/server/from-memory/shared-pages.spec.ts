import { expect, it } from '@jest/globals';
import { FOR_ANYBODY } from './cache-words.js';
import { type MadeFor, sharedPages } from './shared-pages.js';

interface Page {
  readonly status?: number;
  readonly cacheControl?: string;
  readonly cookie?: string;
  readonly missesSomething?: boolean;
}

/** Pages that say what they were asked with; and how many were made. */
const setUp = (page: Page = {}) => {
  const asked: Request[] = [];
  let now: string | undefined = '1';
  const show = sharedPages({
    headers: { 'x-frame-options': 'DENY' },
    isShared: async (pathname) => !pathname.endsWith('/opinion'),
    generation: async () => now,
    make: async (request: Request, { generation, missed }: MadeFor) => {
      asked.push(request);
      if (page.missesSomething) missed();
      const headers = new Headers({ 'cache-control': page.cacheControl ?? FOR_ANYBODY });
      if (page.cookie) headers.set('set-cookie', page.cookie);
      return new Response(`${request.url} in ${generation}`, {
        status: page.status ?? 200,
        headers,
      });
    },
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    show(new URL(path, 'https://koe.example'), headers);
  return {
    asked,
    get,
    turn: (next: string | undefined) => {
      now = next;
    },
  };
};

it('a page is made once for all who come, whatever they bring', async () => {
  const { asked, get } = setUp();
  const first = await get('/vi/plan', { cookie: 'lang=ne; visit=secret', 'accept-language': 'ne' });
  const second = await get('/vi/plan', { cookie: 'readings=off' });
  expect(second?.body).toEqual(first?.body);
  expect(asked.map(({ headers }) => [...headers])).toEqual([[]]);
});

it('goes out with what every page goes out with', async () => {
  const { get } = setUp();
  const { etag = '', ...headers } = (await get('/vi/plan'))?.headers ?? {};
  const again = await get('/vi/plan', { 'if-none-match': etag });
  for (const one of [headers, again?.headers]) expect(one?.['x-frame-options']).toBe('DENY');
});

it('without readings it is another page, that no proxy keeps', async () => {
  const { asked, get } = setUp();
  const shown = await get('/ja-simple/plan');
  const hidden = await get('/ja-simple/plan', { cookie: 'visit=secret; readings=off' });
  expect(asked.map(({ headers }) => headers.get('cookie'))).toEqual([null, 'readings=off']);
  expect([shown, hidden].map((page) => page?.headers['cache-control'])).toEqual([
    'public, no-cache',
    'private, no-cache',
  ]);
});

it('whoever has it gets no second one', async () => {
  const { get } = setUp();
  const { etag = '' } = (await get('/vi'))?.headers ?? {};
  const again = await get('/vi', { 'if-none-match': etag });
  expect([again?.status, again?.body]).toEqual([304, undefined]);
});

it('when something public changes it is made anew', async () => {
  const { get, turn } = setUp();
  await get('/vi');
  turn('2');
  expect(String((await get('/vi'))?.body)).toBe('https://koe.example/vi in 2');
});

it.each<[string, Page]>([
  ['is not found', { status: 404 }],
  ['is confided', { cacheControl: 'no-store' }],
  ['sets a cookie', { cookie: 'lang=vi' }],
  ['could not read all of it', { missesSomething: true }],
])('a page that %s is made for its visitor', async (_, page) =>
  expect(await setUp(page).get('/vi/plan')).toBeUndefined(),
);

it('forms, other addresses, and pages of an unknown state are made for their visitor', async () => {
  const { asked, get, turn } = setUp();
  expect(await get('/vi/opinion')).toBeUndefined();
  expect(await get('/vi/plan?q=rac')).toBeUndefined();
  turn(undefined);
  expect(await get('/vi/plan')).toBeUndefined();
  expect(asked).toEqual([]);
});
