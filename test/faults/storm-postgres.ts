import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Part, seenGone } from './storm-part.js';

const START_WITHIN_MS = 240_000;

interface Running {
  readonly pid: number;
  readonly startedAt: number;
  readonly folder: string;
}

/** Asks the server itself who it is; undefined while it does not answer. */
const ask = async (url: string): Promise<Running | undefined> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select pg_postmaster_start_time() as at, current_setting('data_directory') as folder`,
    );
    const [{ at, folder }] = rows as [{ at: Date; folder: string }];
    const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return { pid, startedAt: at.getTime(), folder };
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** PostgreSQL writes down how it was started: `/path/postgres "-D" "..." "-c" "port=..."`. */
const commandOf = (folder: string): [string, string[]] => {
  const line = readFileSync(join(folder, 'postmaster.opts'), 'utf8').trim();
  const [command = '', ...args] = line.split(/ (?=")/).map((word) => word.replace(/^"|"$/g, ''));
  return [command, args];
};

/** The PostgreSQL of this run, which another process started: killed by its own pid, started again in place with the same settings. */
export const postgresPart = async (url: string): Promise<Part> => {
  const port = Number(new URL(url).port);
  let running = await ask(url);
  if (!running) throw new Error('PostgreSQL does not answer');
  const { folder } = running;
  const [command, args] = commandOf(folder);
  const { uid, gid } = statSync(folder);
  const owner = process.getuid?.() === uid ? {} : { uid, gid };
  let child: ChildProcess | undefined;
  process.once('exit', () => child?.kill('SIGKILL'));
  const launch = () => {
    child = spawn(command, args, { ...owner, cwd: folder, stdio: 'ignore' });
    return child;
  };
  return {
    name: 'postgres',
    kill: async () => {
      if (!running) throw new Error('postgres is not running');
      process.kill(running.pid, 'SIGKILL');
      await seenGone('postgres', running.pid, port);
    },
    start: async () => {
      const before = running?.startedAt ?? 0;
      let started = launch();
      for (const until = Date.now() + START_WITHIN_MS; Date.now() < until; await pause(50)) {
        // It refuses while a backend of the killed one still holds the shared memory.
        if (started.exitCode !== null) started = launch();
        running = await ask(url);
        if (running && running.startedAt > before && running.pid === started.pid) return;
      }
      throw new Error('PostgreSQL did not come back');
    },
    stop: async () => {
      if (!child || child.exitCode !== null) return;
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
    },
  };
};
