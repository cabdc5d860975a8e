import { setTimeout as pause } from 'node:timers/promises';
import { createOwnDatabase } from '../../bench/own-database.js';
import { freePort } from '../../support/ports.js';
import { startProcess } from '../../support/processes.js';
import { startRedisServer } from '../redis-server.js';
import { countStorm } from '../storm-count.js';
import { type SentVoice, startSenders } from '../storm-senders.js';
import { atLeast, type FaultPart, none } from './part.js';

const SENDING_MS = 8_000;
const WITHIN_MS = 240_000;

/** One of two workers stands still for twice the lock of its jobs: does the other go on, and is nothing done twice? */
export const blockedLoop: FaultPart = async () => {
  const database = await createOwnDatabase('blocked');
  const [port, redisPort] = [await freePort(), await freePort()];
  const redis = await startRedisServer(redisPort);
  const env = {
    ...{ ...database.env, PORT: String(port), REDIS_URL: redis.url, LOG_LEVEL: 'fatal' },
  };
  const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
  const ready = /worker ready/;
  const blocked = await startProcess({ script: 'dist/test/faults/blocked-worker.js', env, ready });
  const other = await startProcess({ script: 'dist/worker/main.js', env, ready });
  const senders = startSenders(`http://127.0.0.1:${port}/api/submissions`, 1, 4);
  await pause(SENDING_MS);
  await senders.stop();
  for (const until = Date.now() + WITHIN_MS; Date.now() < until; await pause(200)) {
    const [row] = await database.query<{ n: number }>(
      `select count(*)::int as n from outbox where handled_at is null and dead_at is null`,
    );
    if (!row?.n) break;
  }
  const voices: readonly SentVoice[] = senders.voices;
  const { acknowledged, lost, doubled } = await countStorm(database, voices, senders.otherAnswers);
  for (const one of [other, blocked, api]) await one.kill();
  await redis.stop();
  database.forget();
  return [
    atLeast('blocked_acknowledged', 20, acknowledged),
    none('blocked_lost', lost),
    none('blocked_doubled', doubled),
  ];
};
