import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../base/config/index.js';

export interface EmbeddedDatabase {
  readonly url: string;
  /** Resolves when the child process has ended, however it did. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

const CHILD = fileURLToPath(new URL('./embedded-database.child.js', import.meta.url));
const START_WITHIN_MS = 60_000;
/** The child's exit code when the data folder is in use. */
const LOCKED = 3;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * PostgreSQL without installing one: PGlite in a child process, on the loopback address, spoken to by the ordinary driver.
 * One connection only. It never calls fsync: safe against a crash of the program, not against power loss.
 */
export const startEmbeddedDatabase = async (dataDir: string): Promise<EmbeddedDatabase> => {
  const port = await freePort();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const child = fork(CHILD, [join(dataDir, 'database'), String(port)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('The embedded database did not start in time'));
    }, START_WITHIN_MS);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(
        new ConfigError(
          code === LOCKED
            ? `another koebako is using ${dataDir}; if that is not so, remove ${dataDir}/database.lock`
            : `the embedded database in ${dataDir} did not start (code ${code})`,
        ),
      );
    });
    child.once('message', () => {
      clearTimeout(timer);
      resolve({
        url: `postgres://postgres@127.0.0.1:${port}/postgres`,
        gone,
        stop: async () => {
          if (child.connected) child.send('stop');
          await gone;
        },
      });
    });
  });
};
