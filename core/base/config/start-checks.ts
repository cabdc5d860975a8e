import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { ConfigError } from './env.js';

/** Whether an address is this machine's alone. */
export const isLoopback = (host: string): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host);

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken by another program',
  EACCES: 'may not be used by this user',
  EADDRNOTAVAIL: 'is at an address that this machine does not have',
};

/** Whether a server could listen there; asked before anything is written. Throws one sentence with what to do. */
export const checkPort = (port: number, host: string, name = 'PORT'): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      const why = WHY[code ?? ''] ?? `cannot be used (${code})`;
      const next = `choose another one, such as ${name}=${port < 65_535 ? port + 1 : 3000}`;
      reject(new ConfigError(`port ${port} of ${host} ${why}; ${next}`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

/** Whether files can be made in a folder, or the folder itself where it is not there yet. Throws one sentence. */
export const checkFolder = (folder: string): void => {
  const problem = (why: string) =>
    new ConfigError(`DATA_DIR ${folder} ${why}; name a folder that this user can write`);
  if (existsSync(folder) && !statSync(folder).isDirectory()) throw problem('is no folder');
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  if (!statSync(nearest).isDirectory()) throw problem(`cannot be made: ${nearest} is a file`);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
  } catch {
    throw problem(nearest === folder ? 'cannot be written' : `cannot be made in ${nearest}`);
  }
};
