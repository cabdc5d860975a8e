import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { checkFolder, checkPort } from './start-checks.js';

it('says which port is taken and what to do, and takes one that is free', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await expect(checkPort(port, '127.0.0.1')).rejects.toThrow(
    `port ${port} of 127.0.0.1 is taken by another program; choose another one, such as PORT=`,
  );
  await new Promise((resolve) => server.close(resolve));
  await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
});

it('says what is wrong with a folder before anything is written', () => {
  const root = mkdtempSync(join(tmpdir(), 'koebako-checks-'));
  const file = join(root, 'file');
  writeFileSync(file, '');
  expect(() => checkFolder(file)).toThrow(/is no folder/);
  expect(() => checkFolder(join(file, 'data'))).toThrow(/cannot be made/);
  expect(() => checkFolder(join(root, 'new', 'data'))).not.toThrow();
  rmSync(root, { recursive: true });
});
