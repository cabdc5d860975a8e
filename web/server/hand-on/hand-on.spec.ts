import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { NO_PROXY } from '../../../core/base/kernel/index.js';
import { LIMITS, PHOTO_LIMITS } from '../../../core/contract/index.js';
import { handOnToApi } from './hand-on.js';

describe('what is handed on to the API', () => {
  let api: Server;
  let site: FastifyInstance;
  let heard: string[];

  const portOf = ({ address }: Pick<Server, 'address'>) => (address() as AddressInfo).port;
  const send = (
    path: string,
    { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string | Buffer } = {},
  ): Promise<{ status: number | undefined; text: string }> =>
    new Promise((resolve, reject) => {
      const port = portOf({ address: () => site.server.address() });
      const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers });
      asked.on('error', reject).on('response', async (answer) => {
        let text = '';
        for await (const part of answer) text += part;
        resolve({ status: answer.statusCode, text });
      });
      asked.end(body);
    });

  beforeEach(async () => {
    heard = [];
    api = createServer((req, res) => {
      heard.push(JSON.stringify(req.headers));
      let bytes = 0;
      req.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      req.on('end', () => res.end(String(bytes)));
    }).listen(0, '127.0.0.1');
    await once(api, 'listening');
    site = fastify();
    const apiUrl = `http://127.0.0.1:${portOf({ address: () => api.address() })}`;
    await handOnToApi(site, { apiUrl, trustProxy: NO_PROXY });
    await site.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(async () => {
    await site.close();
    api.closeAllConnections();
    api.close();
  });

  it('comes with its body though its sender waited to be told to send it', async () => {
    const body = '{"text":"いつもありがとう"}';
    const length = String(Buffer.byteLength(body));
    const headers = {
      'content-type': 'application/json',
      'content-length': length,
      expect: '100-continue',
    };
    expect(await send('/api/submissions', { headers, body })).toEqual({
      status: 200,
      text: length,
    });
    expect(heard[0]).not.toContain('expect');
  });

  it('says that a body is too large, and asks nobody', async () => {
    const body = 'x'.repeat(LIMITS.body + 1);
    const headers = { 'content-type': 'application/json' };
    const { status, text } = await send('/api/staff/readings?q=1', { headers, body });
    expect([status, JSON.parse(text).code]).toEqual([413, 'too_large']);
    expect(heard).toEqual([]);
  });

  it('lets a photo through that is larger than any text', async () => {
    const body = Buffer.alloc(LIMITS.body * 2);
    expect(body.length).toBeLessThan(PHOTO_LIMITS.bytes);
    const headers = { 'content-type': 'application/octet-stream' };
    const { status, text } = await send('/api/photos', { headers, body });
    expect([status, text]).toEqual([200, String(body.length)]);
  });

  it('tells that the API is away by a code, and when to come again', async () => {
    api.closeAllConnections();
    api.close();
    await once(api, 'close');
    const { status, text } = await send('/api/submissions', {
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect([status, JSON.parse(text).code]).toEqual([503, 'unavailable']);
  });
});
