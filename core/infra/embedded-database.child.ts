/** The child process of `embedded-database.ts`: owns the data folder, serves one connection at a time, ends with its parent. */
import { rmSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const [, , folder, port] = process.argv;
if (!folder || !port || !process.send) throw new Error('Started by embedded-database.ts only');
const lock = `${folder}.lock`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Two programs on one data folder would destroy it. A lock left by a killed program is taken over. */
const takeLock = async (): Promise<void> => {
  const { readFile } = await import('node:fs/promises');
  const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
  if (holder && holder !== process.pid && isAlive(holder)) process.exit(3);
  writeFileSync(lock, String(process.pid), { mode: 0o600 });
};

await takeLock();
const db = await PGlite.create({ dataDir: folder });
const server = new PGLiteSocketServer({
  db,
  host: '127.0.0.1',
  port: Number(port),
  maxConnections: 8,
});
await server.start();
process.send('ready');

const stop = async (): Promise<void> => {
  await server.stop().catch(() => undefined);
  await db.close().catch(() => undefined);
  rmSync(lock, { force: true });
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
