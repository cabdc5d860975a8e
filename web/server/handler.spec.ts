import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SITE_CITY } from '../../test/support/site-city.js';
import { createWebHandler } from './handler.js';

/** A build of one page that accepts any form and says which address it was sent to. */
const BUILD = `
const page = {
  default: () => null,
  action: ({ request }) => new URL(request.url).origin,
};
export const routes = { page: { id: 'page', path: '*', module: page } };
export const entry = { module: { default: ({ url }, status, __, context) => { if (url.includes('breaks')) throw new Error('broken'); return Response.json(context.staticHandlerContext.actionData, { status }); } } };
export const assets = { entry: { module: '', imports: [] }, routes: {}, url: '', version: '' };
export const assetsBuildDirectory = 'client';
export const future = {};
export const ssr = true;
export const isSpaMode = false;
export const publicPath = '/';
export const basename = '/';
export const prerender = [];
export const routeDiscovery = { mode: 'initial' };
`;

describe('the door of the web process', () => {
  let dir: string;
  let server: Server;
  const log = { error: jest.fn() };

  /** The whole answer to a request written by hand: fetch would mend what is broken here. */
  const raw = async (...lines: string[]): Promise<string> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`);
    let text = '';
    for await (const chunk of socket.setEncoding('utf8')) text += chunk;
    return text;
  };
  const post = (host: string, origin: string) =>
    raw('POST /ja HTTP/1.1', `Host: ${host}`, `Origin: ${origin}`, 'Content-Length: 0');

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'koebako-web-'));
    await mkdir(join(dir, 'client'));
    await mkdir(join(dir, 'server'));
    await writeFile(join(dir, 'package.json'), '{"type":"module"}');
    await writeFile(join(dir, 'server/index.js'), BUILD);
    server = createServer(
      createWebHandler({
        city: SITE_CITY,
        texts: {
          vi: { errors: { page: { broken: { title: 'Không hiển thị <được>' } } } },
          ko: { errors: { page: { broken: { title: '표시하지 못했습니다' } } } },
        },
        apiUrl: 'http://127.0.0.1:1',
        publicUrl: 'https://koe.example',
        log,
        buildDir: dir,
      }),
    ).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server.close();
    await rm(dir, { recursive: true });
  });

  it('takes a form of the public address, whatever host and protocol the proxy hands on', async () => {
    const answer = await post('web:3000', 'https://koe.example');
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).toContain('"https://koe.example"');
  });

  it("takes a form of the request's own address", async () => {
    expect(await post('web:3000', 'http://web:3000')).toContain('"http://web:3000"');
  });

  it.each(['https://elsewhere.example', 'http://koe.example', 'null', 'nonsense'])(
    'refuses a form from %s',
    async (origin) => {
      expect(await post('web:3000', origin)).toMatch(/^HTTP\/1.1 400 /);
    },
  );

  it.each([
    ['an empty host', 'GET /ja HTTP/1.1', 'Host: '],
    ['a broken host', 'GET /ja HTTP/1.1', 'Host: a b'],
    ['a host without end', 'GET /ja HTTP/1.1', 'Host: ['],
    ['two hosts', 'GET /ja HTTP/1.1', 'Host: a', 'Host: b'],
    ['a path that is none', 'GET // HTTP/1.1', 'Host: a'],
  ])('answers 400 to %s and writes nothing in the log', async (_, ...lines) => {
    log.error.mockClear();
    expect(await raw(...lines)).toMatch(/^HTTP\/1.1 400 /);
    expect(log.error).not.toHaveBeenCalled();
  });

  it.each([
    [
      'the language of its address',
      '/vi/breaks',
      'ko',
      'vi',
      '<h1>Không hiển thị &lt;được&gt;</h1>',
    ],
    ['that of the browser', '/breaks', 'ko', 'ko', '<h1>표시하지 못했습니다</h1>'],
  ])(
    'says in %s that a page could not be made, by itself',
    async (_, path, accepted, tag, title) => {
      log.error.mockClear();
      const answer = await raw(`GET ${path} HTTP/1.1`, 'Host: a', `Accept-Language: ${accepted}`);
      expect(answer).toMatch(/^HTTP\/1.1 500 /);
      expect(answer).toMatch(/^cache-control: no-store/im);
      expect(answer).toContain(`<html lang="${tag}">`);
      expect(answer).toContain(title);
      expect(answer).toContain('href="tel:0005550100"');
      expect(answer).toContain('href="tel:99"');
      expect(answer).not.toContain('Unexpected Server Error');
    },
  );

  it.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS', 'TRACE'])('answers 405 to %s', async (method) => {
    const answer = await raw(`${method} /ja HTTP/1.1`, 'Host: a');
    expect(answer).toMatch(/^HTTP\/1.1 405 /);
    expect(answer).toMatch(/^allow: GET, HEAD, POST/im);
  });
});
