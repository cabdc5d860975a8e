import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { refuseUnreadable } from './unreadable.js';

let server: Server;
beforeEach(async () => {
  server = createServer((_request, response) => response.end('here'));
  server.on('clientError', refuseUnreadable).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => void server.close());

const HEAD = 'GET / HTTP/1.1\r\nhost: city\r\n';

/** What somebody hears who sends all of it, a piece at a time, and only then listens. */
const heard = async (pieces: readonly string[]): Promise<string> => {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1').pause();
  await once(socket, 'connect');
  for (const piece of pieces) {
    if (!socket.write(piece)) await once(socket, 'drain');
    for (let turn = 0; turn < 5; turn++) await nextTurn();
  }
  return text(socket);
};
const firstLine = async (pieces: readonly string[]) => (await heard(pieces)).split('\r\n', 1)[0];

describe('what cannot be read', () => {
  it('is told so where its head is too large, also to who has much more to send', async () => {
    const much = 'm'.repeat(64 * 1024);
    const pieces = [HEAD, `x-long: ${'x'.repeat(20_000)}`, ...Array<string>(40).fill(much)];
    expect(await firstLine(pieces)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  });

  it.each(['こんにちは\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', `${HEAD}broken\r\n\r\n`])(
    'is told so where it is no request: %j',
    async (words) => expect(await firstLine([words])).toBe('HTTP/1.1 400 Bad Request'),
  );

  it('leaves the others alone', async () => {
    await heard(['?']);
    expect(await heard([`${HEAD}connection: close\r\n\r\n`])).toMatch(/^HTTP\/1\.1 200 .*here$/s);
  });
});
