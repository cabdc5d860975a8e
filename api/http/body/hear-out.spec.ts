import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { hearOut } from './hear-out.js';

const LIMIT = 1_000;
const KB = 1_024;

let server: FastifyInstance;
beforeEach(async () => {
  server = fastify({ bodyLimit: LIMIT });
  server.post('/', async () => 'taken');
  server.setErrorHandler((error: { statusCode?: number }, request, reply) => {
    hearOut(request, reply);
    return reply.code(error.statusCode ?? 500).send('refused');
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => server.close());

/** The first line that somebody hears who sends a whole body, a piece at a time, and only then listens. */
const heard = async (bytes: number, type: string, said = bytes): Promise<string> => {
  const { port } = server.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1').pause();
  await once(socket, 'connect');
  socket.write(
    `POST / HTTP/1.1\r\nhost: city\r\ncontent-type: ${type}\r\ncontent-length: ${said}\r\n\r\n`,
  );
  const piece = Buffer.alloc(64 * KB, ' ');
  for (let sent = 0; sent < bytes; sent += piece.length) {
    if (!socket.write(piece.subarray(0, bytes - sent))) await once(socket, 'drain');
    for (let turn = 0; turn < 5; turn++) await nextTurn();
  }
  const [first] = (await once(socket.resume(), 'data')) as [Buffer];
  socket.destroy();
  return first.toString().split('\r\n', 1)[0] ?? '';
};

describe('a body that is refused unread', () => {
  it.each([
    ['too large', 3_000 * KB, 'application/json', 'HTTP/1.1 413 Payload Too Large'],
    ['no JSON', 2_000 * KB, 'application/xml', 'HTTP/1.1 415 Unsupported Media Type'],
  ])('is told so, once it has ended, where it is %s', async (_, bytes, type, line) => {
    expect(await heard(bytes, type)).toBe(line);
  });

  it('is cut off where its sender announces more than anybody hears out', async () => {
    const { port } = server.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1').resume();
    socket.write(
      `POST / HTTP/1.1\r\nhost: city\r\ncontent-type: application/json\r\ncontent-length: ${10 ** 9}\r\n\r\n`,
    );
    await once(socket, 'close');
    expect(socket.bytesRead).toBeGreaterThan(0);
  });
});
