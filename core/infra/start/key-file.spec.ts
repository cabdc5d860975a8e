import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { nameOf } from '../../base/sealing/index.js';
import { loadKeyFile, newKey, writeKeyFile } from './key-file.js';

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
  expect(loadKeyFile(file)).toEqual(loadKeyFile(file));
});

it('takes one that its group may read', () =>
  expect(loadKeyFile(keyFile('group', KEY, 0o640))).toHaveLength(1));

it('adds a key, reads both again in their order, and lets nobody else read them', () => {
  const file = keyFile('two', KEY, 0o640);
  const [first] = loadKeyFile(file);
  const second = newKey(new Date('2026-12-01T00:00:00Z'));
  writeKeyFile(file, [...loadKeyFile(file), second]);
  expect(loadKeyFile(file)).toEqual([first, second]);
  writeKeyFile(file, [second]);
  expect(loadKeyFile(file)).toEqual([second]);
  expect(nameOf(second)).toMatch(/^[0-9a-f]{16}$/);
});

it.each([
  ['that others may read', KEY, 0o644, /chmod 600/],
  ['that its group may write', KEY, 0o660, /chmod 600/],
  ['of nothing but zeros', '0'.repeat(64), 0o600, /no secret/],
  ['that is too short', 'abc', 0o600, /64 hexadecimal/],
  ['twice', `${KEY}\n${KEY}`, 0o600, /two keys without a name/],
  [
    'whose name is of another',
    `0123456789abcdef:${KEY} from 2026-12-01T00:00:00Z`,
    0o600,
    /was changed/,
  ],
])('refuses one %s', (name, text, mode, why) => {
  expect(() => loadKeyFile(keyFile(name, text, mode))).toThrow(why);
});
