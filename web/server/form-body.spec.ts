import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FormBody, readFormBody } from './form-body.js';

const MB = 1024 * 1024;
let server: Server;
let gone: (seen: FormBody | undefined) => void = () => undefined;

beforeAll(async () => {
  server = createServer(async (req, res) => {
    const form = await readFormBody(req);
    if (!form) return gone(form);
    res.end(form.refused ? `${form.refused}` : `read ${form.body.length}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

const open = (headers: Record<string, string> = {}) =>
  request({
    port: (server.address() as AddressInfo).port,
    host: '127.0.0.1',
    method: 'POST',
    headers,
  });
const answerOf = async (sent: ReturnType<typeof open>): Promise<string> => {
  const [res] = await once(sent, 'response');
  let text = '';
  for await (const chunk of res.setEncoding('utf8')) text += chunk;
  return text;
};
const send = async (bytes: number, headers: Record<string, string> = {}): Promise<string> => {
  const sent = open(headers);
  sent.end(Buffer.alloc(bytes, 97));
  return answerOf(sent);
};

describe('a posted form', () => {
  it.each([0, 10, 3 * MB])('of %d bytes is read, with its length said or not', async (bytes) => {
    expect(await send(bytes, { 'content-length': `${bytes}` })).toBe(`read ${bytes}`);
    expect(await send(bytes, { 'transfer-encoding': 'chunked' })).toBe(`read ${bytes}`);
  });

  it('that is far too large is heard out and then refused, with its length said or not', async () => {
    expect(await send(20 * MB, { 'content-length': `${20 * MB}` })).toBe('413');
    expect(await send(20 * MB, { 'transfer-encoding': 'chunked' })).toBe('413');
  });

  it('that breaks off is nobody’s any more', async () => {
    const seen = new Promise<FormBody | undefined>((resolve) => {
      gone = resolve;
    });
    const sent = open({ 'content-length': '1000' });
    sent.on('error', () => undefined);
    sent.write('a');
    await once(sent, 'socket');
    setImmediate(() => sent.destroy());
    expect(await seen).toBeUndefined();
  });

  it('of several megabytes is asked to wait while many such are read, and small ones are not', async () => {
    const slow = Array.from({ length: 4 }, () => {
      const sent = open({ 'transfer-encoding': 'chunked' });
      sent.write(Buffer.alloc(MB, 97));
      return sent;
    });
    // The fifth is refused as soon as the others have come so far.
    let fifth = '';
    while (fifth !== '503') fifth = await send(MB);
    expect(await send(1000)).toBe('read 1000');
    const answers = Promise.all(slow.map(answerOf));
    for (const sent of slow) sent.end();
    expect(await answers).toEqual(Array(4).fill(`read ${MB}`));
    expect(await send(MB)).toBe(`read ${MB}`);
  });
});
