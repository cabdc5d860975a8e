import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { loadSecretKey } from './secret-key.js';

const root = mkdtempSync(join(tmpdir(), 'koebako-key-'));
afterAll(() => rmSync(root, { recursive: true }));
const keyFile = (name: string, text: string, mode = 0o600): string => {
  const file = join(root, name);
  writeFileSync(file, text);
  chmodSync(file, mode);
  return file;
};
const KEY = '0123456789abcdef'.repeat(4);

it('makes a key once and reads the same again', () => {
  const file = join(root, 'made', 'secret.key');
  expect(loadSecretKey(file)).toEqual(loadSecretKey(file));
});

it('takes one that its group may read', () =>
  expect(loadSecretKey(keyFile('group', KEY, 0o640))).toHaveLength(32));

it.each([
  ['that others may read', KEY, 0o644, /chmod 600/],
  ['that its group may write', KEY, 0o660, /chmod 600/],
  ['of nothing but zeros', '0'.repeat(64), 0o600, /no secret/],
  ['that is too short', 'abc', 0o600, /64 hexadecimal/],
])('refuses one %s', (name, text, mode, why) => {
  expect(() => loadSecretKey(keyFile(name, text, mode))).toThrow(why);
});
