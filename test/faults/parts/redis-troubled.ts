import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { createOwnDatabase } from '../../bench/own-database.js';
import { freePort } from '../../support/ports.js';
import { startProcess } from '../../support/processes.js';
import { startRedisServer } from '../redis-server.js';
import { type FaultPart, none, seconds } from './part.js';
import { notStored, type Sent, sendVoice } from './sending.js';

/** With three rows of 64 kB it is full; what Bull keeps of itself is far less. */
const ROOM = 24 * 1024 * 1024;
const VOICES = 120;
const WITHIN_MS = 240_000;

/** Redis full, then emptied under work, then one that throws jobs away: is every voice taken, and does each reach its section once? */
export const redisTroubled: FaultPart = async () => {
  const database = await createOwnDatabase('redis_troubled');
  const [port, redisPort] = [await freePort(), await freePort()];
  const site = `http://127.0.0.1:${port}`;
  const redis = await startRedisServer(redisPort, { maxmemory: String(ROOM) });
  const client = new Redis(redis.url);
  const env = {
    ...{ ...database.env, PORT: String(port), REDIS_URL: redis.url, LOG_LEVEL: 'fatal' },
  };
  const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
  const worker = await startProcess({ script: 'dist/worker/main.js', env, ready: /worker ready/ });
  const sent: Sent[] = [];
  const sendSome = async (what: string) => {
    for (let i = 0; i < VOICES / 3; i++)
      sent.push(await sendVoice(site, `${what} ${i}：街灯が消えています。`));
  };
  const fill = async () => {
    for (let i = 0; i < 1_000; i++)
      try {
        await client.set(`junk:${i}`, 'x'.repeat(65_536));
      } catch {
        return;
      }
  };
  const drained = async (): Promise<number> => {
    const began = Date.now();
    for (; Date.now() - began < WITHIN_MS; await pause(200)) {
      const [row] = await database.query<{ n: number }>(
        `select count(*)::int as n from outbox where handled_at is null and dead_at is null`,
      );
      if (!row?.n) break;
    }
    return Date.now() - began;
  };
  await fill();
  await sendSome('いっぱい');
  await client.flushall();
  await sendSome('空');
  await client.flushall();
  await sendSome('もう一度');
  const took = await drained();
  const [row] = await database.query<{ unrouted: number; twice: number }>(
    `select count(*) filter (where n = 0)::int as unrouted, count(*) filter (where n > 1)::int as twice
       from (select s.id, (select count(*) from audit_log a where a.subject_id = s.id and a.verb = 'route') as n from submissions s) v`,
  );
  await worker.kill('SIGTERM');
  await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
  const refused = await startProcess({
    ...{ script: 'dist/worker/main.js', env, ready: /worker ready/ },
  }).catch((error: Error) => error.message);
  const said =
    /ended with 2:\nkoebako cannot start: Redis \(REDIS_URL\) has maxmemory-policy allkeys-lru[^\n]*\n$/;
  client.disconnect();
  await api.kill('SIGTERM');
  await redis.stop();
  database.forget();
  return [
    none('redis_not_taken', sent.filter(({ status }) => status !== 201).length),
    none('redis_false_201', await notStored(database.query, sent)),
    none('redis_unrouted', row?.unrouted ?? VOICES),
    none('redis_routed_twice', row?.twice ?? VOICES),
    seconds('redis_drained', WITHIN_MS / 1_000, took),
    none('redis_wrong_policy_started', Number(typeof refused !== 'string' || !said.test(refused))),
  ];
};
