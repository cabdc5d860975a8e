import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

export interface RedisServer {
  readonly url: string;
  readonly pid: number;
  /** Redis draws a new one at each start: proof that another process answers. */
  readonly runId: string;
  /** SIGKILL to this process alone; resolves when it is gone. Everything in it is lost. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const runIdOf = async (client: Redis): Promise<string> =>
  /run_id:(\w+)/.exec(await client.info('server'))?.[1] ?? '';

const answering = async (url: string, child: ChildProcess): Promise<string> => {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    const client = new Redis(url, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const runId = await runIdOf(client);
      client.disconnect();
      return runId;
    } catch {
      await pause(25);
    }
  }
  throw new Error(`redis-server did not answer on ${url}`);
};

/** A Redis of its own that keeps nothing on disk: whatever survives its death survived elsewhere. */
export const startRedisServer = async (
  port: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<RedisServer> => {
  const dir = mkdtempSync(join(tmpdir(), 'koebako-faults-redis-'));
  const all = {
    port: String(port),
    bind: '127.0.0.1',
    save: '',
    appendonly: 'no',
    'maxmemory-policy': 'noeviction',
    dir,
    ...settings,
  };
  const child = spawn(
    'redis-server',
    Object.entries(all).flatMap(([key, value]) => [`--${key}`, value]),
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  );
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await gone;
    process.off('exit', killAtExit);
    rmSync(dir, { recursive: true, force: true });
  };
  const url = `redis://127.0.0.1:${port}`;
  const runId = await answering(url, child);
  return {
    url,
    pid: child.pid ?? 0,
    runId,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
};
