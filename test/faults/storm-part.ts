import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type RunningProcess, type Start, startProcess } from '../support/processes.js';
import { startRedisServer } from './redis-server.js';

/** What a storm can strike. Both verbs prove what they did: a kill that hit nothing would make the storm a lie. */
export interface Part {
  readonly name: 'api' | 'web' | 'worker' | 'redis' | 'postgres';
  /** kill -9; resolves when the process is seen gone and its port closed. */
  kill(): Promise<void>;
  /** Resolves when another one is seen in its place. */
  start(): Promise<void>;
  /** At the end of the storm. */
  stop(): Promise<void>;
}

const START_WITHIN_MS = 240_000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
const portAnswers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** Fails when the process lives on or something else answers in its place. */
export const seenGone = async (name: string, pid: number, port?: number): Promise<void> => {
  for (let tries = 0; tries < 100; tries++, await pause(20)) {
    if (!isAlive(pid) && !(port && (await portAnswers(port)))) return;
  }
  throw new Error(`${name} (pid ${pid}) was killed but is still there: the storm proves nothing`);
};

/** A process of the product. Like whoever runs it in a city, starts it again when it gives up at its start. */
export const productPart = (name: 'api' | 'web' | 'worker', start: Start, port?: number): Part => {
  let running: RunningProcess | undefined;
  return {
    name,
    kill: async () => {
      if (!running) throw new Error(`${name} is not running`);
      await running.kill('SIGKILL');
      await seenGone(name, running.pid, port);
    },
    start: async () => {
      const before = running?.pid;
      for (const until = Date.now() + START_WITHIN_MS; ; await pause(200)) {
        try {
          running = await startProcess({ timeoutMs: START_WITHIN_MS, ...start });
          break;
        } catch (error) {
          // Its database or queue may be down at this moment.
          if (Date.now() > until) throw error;
        }
      }
      if (running.pid === before) throw new Error(`${name} is the same process as before`);
    },
    stop: async () => void (await running?.kill('SIGTERM')),
  };
};

/** Redis that keeps nothing on disk: each kill loses every job, the hardest case. */
export const redisPart = (port: number): Part => {
  let server: Awaited<ReturnType<typeof startRedisServer>> | undefined;
  return {
    name: 'redis',
    kill: async () => {
      if (!server) throw new Error('redis is not running');
      await server.kill();
      await seenGone('redis', server.pid, port);
    },
    start: async () => {
      const before = server?.runId;
      server = await startRedisServer(port);
      if (server.runId === before) throw new Error('redis is the same process as before');
    },
    stop: async () => void (await server?.stop()),
  };
};
