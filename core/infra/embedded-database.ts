import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** PostgreSQL's name of a socket, by which drivers look for it in a folder. */
const SOCKET = '.s.PGSQL.5432';
/** Bytes of a socket's path that every system takes. */
const LONGEST = 100;

/** Where the socket lies: in the folder of the data, which is its owner's alone, or, where that path is too long, in one like it. */
const socketFolder = (dataDir: string): string =>
  Buffer.byteLength(join(dataDir, SOCKET)) <= LONGEST
    ? dataDir
    : mkdtempSync(join(tmpdir(), 'koebako-'));

/**
 * PostgreSQL without installing one: PGlite in a child process, spoken to by the ordinary driver over a socket in a
 * folder that nobody else on the machine can enter. One connection only. It never calls fsync: safe against a crash of the program, not against power loss.
 */
export const startEmbeddedDatabase = async (dataDir: string): Promise<EmbeddedDatabase> => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const folder = socketFolder(dataDir);
  const child = fork(CHILD, [join(dataDir, 'database'), join(folder, SOCKET)], {
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
            ? `another koebako is using ${dataDir}: stop it, or name another folder in DATA_DIR`
            : `the embedded database in ${dataDir} did not start (code ${code})`,
        ),
      );
    });
    child.once('message', () => {
      clearTimeout(timer);
      resolve({
        url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
        gone,
        stop: async () => {
          if (child.connected) child.send('stop');
          await gone;
        },
      });
    });
  });
};
