import { expect, test } from '@jest/globals';
import { firstKey } from '../../../base/sealing/index.js';
import { newRecoveryCodes, recoveryHash } from './recovery-codes.js';

const KEY = firstKey(Buffer.alloc(32, 7));

test('are eight, each another one, in groups that can be typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(8);
  for (const code of codes) expect(code).toMatch(/^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$/);
});

test('are the same however they are typed, and another person’s are others', () => {
  const [code = ''] = newRecoveryCodes();
  const kept = recoveryHash(KEY, 'mika', code);
  expect(recoveryHash(KEY, 'mika', ` ${code.toLowerCase().replaceAll('-', ' ')}`)).toEqual(kept);
  expect(recoveryHash(KEY, 'sato', code)).not.toEqual(kept);
  expect(recoveryHash(firstKey(Buffer.alloc(32, 8)), 'mika', code)).not.toEqual(kept);
});

test('that are too short or too long are none', () => {
  const [code = ''] = newRecoveryCodes();
  for (const typed of ['', '123456', code.slice(1), `${code}A`])
    expect(recoveryHash(KEY, 'mika', typed)).toBeUndefined();
});
