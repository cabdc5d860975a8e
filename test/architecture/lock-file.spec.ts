import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('package-lock.json lists the packages of all platforms: else `npm ci` refuses it', () => {
  const { stdout } = spawnSync(process.execPath, ['scripts/complete-lock.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect(stdout && `${stdout} Run: node scripts/complete-lock.mjs`).toBe('');
});
