import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { S3_ACCOUNT, type S3Server, startS3 } from '../../../test/support/s3-server.js';
import type { FileStore } from '../../records/photos/index.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3/s3-store.js';

/** Does every store keep its promise: what is put is there, what is dropped is gone, and no name leads out of it? */
const NAMES = ['00', '0a', '7f', 'ab', 'ff'].map(
  (begin) => `${begin}23abcd-0000-4000-8000-0123456789ab.view`,
);
const [NAME = ''] = NAMES;

let folder: string;
let s3: S3Server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stores-'));
  s3 = await startS3();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await s3.close();
});

const inBucket = (address = s3.address, account = S3_ACCOUNT): S3Store =>
  new S3Store({ address, ...account }, () => new Date(), 2_000);
const namesIn = async (store: FileStore): Promise<string[]> => {
  const names: string[] = [];
  for await (const { name } of store.all()) names.push(name);
  return names.sort();
};

describe.each<[string, () => FileStore]>([
  ['a folder', () => new FolderStore(join(folder, 'photos'))],
  ['a bucket', () => inBucket()],
])('%s', (_, open) => {
  it('has nothing before the first file', async () => {
    const store = open();
    expect([await store.get(NAME), await namesIn(store)]).toEqual([undefined, []]);
  });

  it('gives a file as it was put last, byte for byte', async () => {
    const store = open();
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_one, i) => i % 256));
    await store.put(NAME, Buffer.from('one'));
    await store.put(NAME, bytes);
    expect((await store.get(NAME))?.equals(bytes)).toBe(true);
  });

  it('names all it has, with when each came, and drops each once and again', async () => {
    const store = open();
    for (const name of NAMES) await store.put(name, Buffer.from(name));
    expect(await namesIn(store)).toEqual(NAMES);
    for await (const { at } of store.all())
      expect(Math.abs(Date.now() - at.getTime())).toBeLessThan(60_000);
    for (const name of [...NAMES, NAME]) await store.drop(name);
    expect([await namesIn(store), await store.get(NAME)]).toEqual([[], undefined]);
  });

  it.each(['../secret.key', '01/x', `${NAME}/..`, 'a.view', '', `${NAME}\u202e`, `${NAME}?acl`])(
    'knows no file %j',
    async (name) => {
      const store = open();
      await expect(store.put(name, Buffer.from('x'))).rejects.toThrow(/name/);
      await expect(store.get(name)).rejects.toThrow(/name/);
      await expect(store.drop(name)).rejects.toThrow(/name/);
    },
  );
});

describe('a bucket', () => {
  it('that is busy for a moment is asked again, and nobody is told of a file that was not kept', async () => {
    s3.busy = 2;
    await inBucket().put(NAME, Buffer.from('late'));
    expect(String(s3.files.get(NAME)?.bytes)).toBe('late');
    s3.busy = 3;
    await expect(inBucket().put(NAME, Buffer.from('never'))).rejects.toThrow(/503/);
    expect(String(await inBucket().get(NAME))).toBe('late');
  });

  it('that is not there is no empty one', async () => {
    const other = inBucket(s3.address.replace(/photos$/, 'other'));
    await expect(other.get(NAME)).rejects.toThrow(/NoSuchBucket/);
    await expect(namesIn(other)).rejects.toThrow(/NoSuchBucket/);
  });

  it('believes nobody with another secret, and is believed by nobody where it cannot be reached', async () => {
    const stranger = inBucket(s3.address, { ...S3_ACCOUNT, secretKey: 'another' });
    await expect(stranger.get(NAME)).rejects.toThrow(/403 SignatureDoesNotMatch/);
    await expect(inBucket('http://127.0.0.1:1/photos').get(NAME)).rejects.toThrow(/reached/);
  });
});
