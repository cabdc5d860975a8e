import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from '@jest/globals';
import { sendPage } from './send-page.js';

let server: Server;
afterEach(() => void server.close());

/** What a browser gets of a response; undone by hand, because fetch undoes it unasked. */
const sent = async (headers: [string, string][], accepted: string) => {
  server = createServer((req, res) => {
    res.setHeader('x-frame-options', 'DENY');
    void sendPage(req, res, new Response('<p>声</p>', { headers }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = get({ port, headers: { 'accept-encoding': accepted } });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const body = Buffer.concat(await answer.toArray());
  const encoding = answer.headers['content-encoding'];
  const text = (encoding === 'gzip' ? gunzipSync(body) : body).toString();
  return { headers: answer.headers, encoding, text };
};
const PAGE: [string, string] = ['content-type', 'text/html; charset=utf-8'];

it('a page goes out whole, with all its cookies', async () => {
  const got = await sent([PAGE, ['set-cookie', 'a=1'], ['set-cookie', 'b=2']], 'br');
  expect([got.text, got.headers['set-cookie'], got.encoding]).toEqual([
    '<p>声</p>',
    ['a=1', 'b=2'],
    undefined,
  ]);
  expect(got.headers['x-frame-options']).toBe('DENY');
});

it('a page goes out as gzip, and says so', async () => {
  const got = await sent([PAGE, ['vary', 'cookie']], 'gzip, br');
  expect([got.text, got.encoding, got.headers.vary]).toEqual([
    '<p>声</p>',
    'gzip',
    'cookie, Accept-Encoding',
  ]);
});

it('a page with a secret on it is never compressed, nor is what is no page', async () => {
  const secret = await sent([PAGE, ['cache-control', 'no-store']], 'gzip');
  server.close();
  const file = await sent([['content-type', 'text/csv']], 'gzip');
  expect([secret.encoding, file.encoding]).toEqual([undefined, undefined]);
});

it('a page on which nobody has typed anything is compressed, and does not say how it was known', async () => {
  const headers: [string, string][] = [PAGE, ['cache-control', 'no-store'], ['x-untyped', '1']];
  const got = await sent(headers, 'gzip');
  expect([got.text, got.encoding, got.headers['x-untyped']]).toEqual([
    '<p>声</p>',
    'gzip',
    undefined,
  ]);
});
