import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ClamdScanner, clamdAddressOf } from './clamd-scanner.js';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** What a request of `INSTREAM` holds, read as clamd reads it; undefined while it is not whole. */
const streamed = (request: Buffer): Buffer | undefined => {
  const command = 'zINSTREAM\0';
  if (request.toString('latin1', 0, command.length) !== command) return undefined;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= request.length; ) {
    const length = request.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(request.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
};

/** A clamd that answers what `say` says of a file, or does what it does to the connection. */
const clamd = async (
  say: (file: Buffer, socket: Socket) => string | undefined,
  listen: string | number = 0,
) => {
  server = createServer((socket) => {
    let request = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      request = Buffer.concat([request, data]);
      const file = streamed(request);
      const said = file && say(file, socket);
      if (said !== undefined) socket.end(said);
    });
  });
  if (typeof listen === 'string') server.listen(listen);
  else server.listen(listen, '127.0.0.1');
  await once(server, 'listening');
  return typeof listen === 'string'
    ? { path: listen }
    : { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
};
const EICAR = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

describe('a file', () => {
  const finds = (file: Buffer) =>
    file.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';

  it('is given whole, whatever its length, and told harmful or not', async () => {
    let seen = 0;
    const address = await clamd((file) => {
      seen = file.length;
      return finds(file);
    });
    const scanner = new ClamdScanner(address);
    for (const length of [1, 65_535, 65_536, 65_537, 300_000]) {
      expect(await scanner.finds(Buffer.alloc(length, 7))).toBe(false);
      expect(seen).toBe(length);
    }
    const hidden = Buffer.concat([Buffer.alloc(100_000), Buffer.from(EICAR)]);
    expect(await scanner.finds(hidden)).toBe(true);
  });

  it('is given over a socket of the machine, too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
    try {
      const scanner = new ClamdScanner(await clamd(finds, join(folder, 'clamd.ctl')));
      expect(await scanner.finds(Buffer.from(EICAR))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('nobody is told that a file is harmless when clamd', () => {
  it.each<[string, (file: Buffer, socket: Socket) => string | undefined]>([
    ['says that it is too large', () => 'INSTREAM size limit exceeded. ERROR\0'],
    ['says an error', () => 'stream: Can not allocate memory ERROR\0'],
    ['says nothing that can be read', () => 'hello\0'],
    ['says yes to something else', () => 'other: OK\0'],
    ['says half an answer', () => 'stream: O'],
    ['closes without a word', () => ''],
    ['breaks off', (_, socket) => void socket.resetAndDestroy()],
    ['talks without end', () => 'x'.repeat(10_000)],
    ['never answers', () => undefined],
  ])('%s', async (_, say) => {
    const scanner = new ClamdScanner(await clamd(say), 200);
    await expect(scanner.finds(Buffer.from('x'))).rejects.toThrow(/scanner/);
  });

  it('is not there', async () => {
    const address = await clamd(() => '');
    await new Promise((closed) => server?.close(closed));
    server = undefined;
    await expect(new ClamdScanner(address).finds(Buffer.from('x'))).rejects.toThrow(/reached/);
  });
});

it.each([
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['tcp://scanner:3310', { host: 'scanner', port: 3310 }],
  ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
  ['tcp://scanner', undefined],
  ['http://scanner:3310', undefined],
  ['unix:clamd.ctl', undefined],
])('%s is where clamd listens, or nothing', (setting, address) => {
  expect(clamdAddressOf(setting)).toEqual(address);
});
