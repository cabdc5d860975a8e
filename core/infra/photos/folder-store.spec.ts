import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { FolderStore } from './folder-store.js';

let folder: string;
let store: FolderStore;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'photos-'));
  store = new FolderStore(join(folder, 'photos'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const NAME = '0123abcd-0000-4000-8000-0123456789ab.view';
const namesOf = async () => {
  const names: string[] = [];
  for await (const { name } of store.all()) names.push(name);
  return names;
};

it('is read by nobody else on the machine', async () => {
  await store.put(NAME, Buffer.from('one'));
  const modes = ['photos/01', `photos/01/${NAME}`].map(
    (path) => statSync(join(folder, path)).mode & 0o077,
  );
  expect(modes).toEqual([0, 0]);
});

it('shows what a power cut left half written, so that it can be dropped', async () => {
  writeFileSync(join(folder, `photos/01/${NAME}.part`), 'ha');
  expect(await namesOf()).toEqual([NAME, `${NAME}.part`]);
  for (const name of await namesOf()) await store.drop(name);
  await store.drop(NAME);
  expect([await namesOf(), await store.get(NAME)]).toEqual([[], undefined]);
});
