import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  type ClamdOptions,
  EICAR,
  type FakeClamd,
  startFakeClamd,
} from '../../../test/support/clamd.js';
import { ClamdScanner, clamdAddressOf } from './clamd-scanner.js';

const MB = 1024 * 1024;
let fake: FakeClamd | undefined;
afterEach(async () => {
  void fake?.close();
  fake = undefined;
});
/** A scanner before a clamd that does so. */
const scannerOf = async (options: ClamdOptions = {}, limitMs?: number) => {
  fake = await startFakeClamd(options);
  return new ClamdScanner(fake.address, limitMs);
};

/** A clamd that is there (`unix:/run/clamav/clamd.ctl`) is held to the same. */
const real = clamdAddressOf(process.env.TEST_CLAMD ?? '');
const SCANNERS: [string, () => Promise<ClamdScanner>][] = [
  ['the protocol as it is written', () => scannerOf()],
  ...(real ? ([['clamd itself', async () => new ClamdScanner(real)]] as typeof SCANNERS) : []),
];

describe.each(SCANNERS)('by %s', (_, open) => {
  it('a harmless file is harmless, whatever its length', async () => {
    const scanner = await open();
    for (const length of [1, 65_535, 65_536, 65_537, 300_000, 10 * MB]) {
      expect(await scanner.finds(Buffer.alloc(length, 7))).toBe(false);
      if (fake) expect(fake.seen()).toBe(length);
    }
  });

  it('a harmful one is found', async () => {
    expect(await (await open()).finds(Buffer.from(EICAR))).toBe(true);
  });

  it('of many at once each has its own answer', async () => {
    const scanner = await open();
    const files = Array.from({ length: 12 }, (_, i) =>
      i % 3 ? Buffer.alloc(50_000, i) : Buffer.from(EICAR),
    );
    const found = await Promise.all(files.map((file) => scanner.finds(file)));
    expect(found).toEqual(files.map((_, i) => i % 3 === 0));
  });
});

it('what is harmful is found wherever it stands, also over the edge of two pieces', async () => {
  const scanner = await scannerOf();
  for (const before of [0, 65_536 - 20, 65_536, 200_000])
    expect(await scanner.finds(Buffer.concat([Buffer.alloc(before), Buffer.from(EICAR)]))).toBe(
      true,
    );
});

it('clamd is reached over a socket of the machine, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
  try {
    const scanner = await scannerOf({ path: join(folder, 'clamd.ctl') });
    expect(await scanner.finds(Buffer.from(EICAR))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe('nobody is told that a file is harmless when clamd', () => {
  const harmless = Buffer.alloc(2 * MB);

  it.each<[string, ClamdOptions]>([
    ['takes only smaller files, and stops in the middle', { maxLength: MB }],
    ['takes only smaller files, and says so of the first piece', { maxLength: 1_000 }],
    ['dies in the middle of the file', { diesAfter: 100_000 }],
  ])('%s', async (_, options) => {
    const scanner = await scannerOf(options);
    await expect(scanner.finds(harmless)).rejects.toThrow(/scanner/);
  });

  it.each<[string, (file: Buffer, socket: Socket) => string | undefined]>([
    ['says an error', () => 'stream: Can not allocate memory ERROR'],
    ['cannot read what it is to compare with', () => "stream: Can't open file or directory ERROR"],
    ['had to wait too long', () => 'COMMAND READ TIMED OUT'],
    ['does not know the command', () => 'UNKNOWN COMMAND'],
    ['says nothing that can be read', () => 'hello'],
    ['says yes to something else', () => 'other: OK'],
    ['says half an answer', (_, socket) => void socket.end('stream: O')],
    ['says yes without an end', (_, socket) => void socket.end('stream: OK')],
    ['closes without a word', (_, socket) => void socket.end()],
    ['breaks off', (_, socket) => void socket.resetAndDestroy()],
    ['talks without end', (_, socket) => void socket.write('x'.repeat(10_000))],
    ['never answers', () => undefined],
  ])('%s', async (_, says) => {
    const scanner = await scannerOf({ says }, 200);
    await expect(scanner.finds(Buffer.from('x'))).rejects.toThrow(/scanner/);
  });

  it('is not there', async () => {
    const scanner = await scannerOf();
    await fake?.close();
    await expect(scanner.finds(Buffer.from('x'))).rejects.toThrow(/reached/);
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
