/** The child process of `embedded-database.ts`: owns the data folder, serves one connection at a time, ends with its parent. */
import { createHash } from 'node:crypto';
import { chmodSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const [, , folder, socket] = process.argv;
if (!folder || !socket || !process.send) throw new Error('Started by embedded-database.ts only');

/** Exit code where somebody else has the folder. */
const LOCKED = 3;
/** Milliseconds for one whose program was killed a moment ago: it closes its files first. */
const ENDING = 8_000;
const AGAIN = 100;

/**
 * The name under which the folder is held: a socket without a file, which the system gives up with the process that holds
 * it, however that ends. A number in a file would outlive it, or name a stranger.
 */
const lockName = (): string => {
  const name = createHash('sha256')
    .update(realpathSync(dirname(folder)))
    .digest('hex');
  return process.platform === 'linux' ? `\0koebako-${name}` : `${socket}.lock`;
};

const listen = (name: string): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer().unref();
    server.once('error', () => resolve(undefined));
    server.listen(name, () => resolve(server));
  });

/** Elsewhere than on Linux the name is a file, which a dead process leaves: nobody answers there. */
const isLeftOver = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = connect(name, () => {
      asked.destroy();
      resolve(false);
    });
    asked.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED'));
  });

/** Two programs on one data folder would destroy it. */
const takeLock = async (): Promise<void> => {
  const name = lockName();
  for (const until = Date.now() + ENDING; !(await listen(name)); await pause(AGAIN)) {
    if (Date.now() > until) process.exit(LOCKED);
    if (!name.startsWith('\0') && (await isLeftOver(name))) rmSync(name, { force: true });
  }
};

await takeLock();
// Whoever left it there is dead.
rmSync(socket, { force: true });
process.umask(0o077);
const db = await PGlite.create({ dataDir: folder });
const server = new PGLiteSocketServer({ db, path: socket, maxConnections: 8 });
await server.start();
chmodSync(socket, 0o600);
process.send('ready');

const stop = async (): Promise<void> => {
  await server.stop().catch(() => undefined);
  await db.close().catch(() => undefined);
  rmSync(socket, { force: true });
  process.exit(0);
};
process.on('message', (message) => {
  if (message === 'stop') void stop();
});
// The parent is gone, however it went.
process.on('disconnect', () => void stop());
// Ctrl-C reaches the whole group: the parent closes its pool first and then says stop.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
