import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { NO_PROXY } from '../../../core/base/kernel/index.js';
import { handOnToApi } from './hand-on.js';

type Dies = (request: IncomingMessage, response: ServerResponse) => void;

const JSON_TYPE = { 'content-type': 'application/json' };
const KEYED = { ...JSON_TYPE, 'idempotency-key': 'one-press-of-the-button' };
const WORDS = JSON.stringify({ kind: 'opinion', text: '街灯が消えています。' });

/** An API process that goes at each of its moments. */
const DEATHS: Readonly<Record<string, Dies>> = {
  'when it has taken the connection': ({ socket }) => socket.destroy(),
  'when all has come': (request) => {
    request.resume().once('end', () => request.socket.destroy());
  },
  'after the head of its answer': (request, response) => {
    response.writeHead(201, { 'content-length': '2', 'set-cookie': 'of=the-first' });
    response.flushHeaders();
    setImmediate(() => request.socket.destroy());
  },
  'in the middle of its answer': (request, response) => {
    response.writeHead(201, { 'content-length': '20' });
    response.write('{"half":', () => request.socket.destroy());
  },
  'and another stands before it': (_request, response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
  },
};

describe('a request that meets a process that goes', () => {
  let api: Server;
  let site: FastifyInstance;
  let address: string;
  /** What came in whole, with its key. */
  let taken: (readonly [body: string, key: string | undefined])[];
  let deaths: Dies[];

  const portOf = ({ address: of }: Pick<Server, 'address'>) => (of() as AddressInfo).port;
  const ask = async (path: string, init: RequestInit) => {
    const answer = await fetch(`${address}${path}`, init);
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const send = (headers: Record<string, string>) =>
    ask('/api/submissions', { method: 'POST', headers, body: WORDS });

  beforeEach(async () => {
    taken = [];
    deaths = [];
    api = createServer(async (request, response) => {
      const dies = deaths.shift();
      if (dies) return dies(request, response);
      let body = '';
      for await (const part of request.setEncoding('utf8')) body += part;
      taken.push([body, request.headers['idempotency-key'] as string | undefined]);
      response.writeHead(request.method === 'GET' ? 200 : 201, JSON_TYPE).end('{}');
    });
    api.listen(0, '127.0.0.1');
    await once(api, 'listening');
    site = fastify();
    const port = portOf({ address: () => api.address() });
    await handOnToApi(site, { apiUrl: `http://127.0.0.1:${port}`, trustProxy: NO_PROXY });
    address = await site.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    await site.close();
    api.closeAllConnections();
    api.close();
  });

  describe.each(Object.entries(DEATHS))('%s', (_, death) => {
    it('is sent again as it was, where it carries a key', async () => {
      deaths = [death];
      const { status, text, headers } = await send(KEYED);
      expect([status, text, headers.get('set-cookie')]).toEqual([201, '{}', null]);
      expect(taken).toEqual([[WORDS, KEYED['idempotency-key']]]);
    });

    it('is asked again where it only reads', async () => {
      deaths = [death];
      expect(await ask('/api/topics?lang=vi', {})).toMatchObject({ status: 200, text: '{}' });
    });

    it('is never sent twice without a key', async () => {
      deaths = [death];
      // An answer that has begun can only break off.
      await send(JSON_TYPE).catch(() => undefined);
      expect(taken).toEqual([]);
    });
  });

  it('is sent a third time where the next one goes too', async () => {
    deaths = Object.values(DEATHS).slice(0, 2);
    expect((await send(KEYED)).status).toBe(201);
    expect(taken).toEqual([[WORDS, KEYED['idempotency-key']]]);
  });

  it('is told that nobody is there when every next one goes too', async () => {
    deaths = Object.values(DEATHS).slice(2, 5);
    const { status, text, headers } = await send(KEYED);
    expect([status, JSON.parse(text).code]).toEqual([503, 'unavailable']);
    expect([headers.get('retry-after'), headers.get('set-cookie')]).toEqual(['5', null]);
  });

  it('is sent once where its operation knows no keys', async () => {
    deaths = [({ socket }) => socket.destroy()];
    const { status } = await ask('/api/staff/session', {
      method: 'POST',
      headers: KEYED,
      body: WORDS,
    });
    expect([status, taken]).toEqual([503, []]);
  });

  it.each<[string, Record<string, string>, () => RequestInit['body']]>([
    ['it is large', KEYED, () => 'x'.repeat(200_000)],
    ['its size is unknown', KEYED, () => new Blob([WORDS]).stream()],
  ])('is sent once, as it flows, where %s', async (_, headers, body) => {
    deaths = [({ socket }) => socket.destroy()];
    const init = { method: 'POST', headers, body: body(), duplex: 'half' } as RequestInit;
    expect([(await ask('/api/submissions', init)).status, taken]).toEqual([503, []]);
  });

  it('is not asked again when the API itself says when to come again', async () => {
    const busy: Dies = (_request, response) =>
      response.writeHead(503, { ...JSON_TYPE, 'retry-after': '7' }).end('{"code":"unavailable"}');
    deaths = [busy];
    const { status, headers } = await ask('/api/topics', {});
    expect([status, headers.get('retry-after'), taken]).toEqual([503, '7', []]);
  });
});
