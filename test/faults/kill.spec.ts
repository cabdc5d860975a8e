import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/ports.js';
import { type Part, productPart, redisPart } from './storm-part.js';
import { type Senders, startSenders } from './storm-senders.js';

/**
 * Does a voice that was taken in reach its section, once, whatever dies on the way? A fixed order of kills in half a minute;
 * `npm run faults` is the long storm. Each part proves that its kill hit: process gone, port closed, another run id after.
 */
const BETWEEN_KILLS_MS = 700;
/** Enough that a kill always meets work; more would only have to be drained. */
const SENDERS = 12;
let database: TestDatabase;
let query: (sql: string, values?: unknown[]) => Promise<Record<string, number>[]>;
let client: pg.Client;
let dataDir: string;
let parts: Record<'api' | 'redis', Part> & { worker: (script: string) => Part };
let running: Part[];
let senders: Senders | undefined;

const begin = async (): Promise<void> => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'koebako-kill-'));
  const [port, redisPort] = [await freePort(), await freePort()];
  const given = { DATABASE_URL: database.url, DATA_DIR: dataDir, LOG_LEVEL: 'fatal' };
  const env = { ...given, PORT: String(port), REDIS_URL: `redis://127.0.0.1:${redisPort}` };
  parts = {
    api: productPart('api', { script: 'dist/api/main.js', env, ready: /api ready/ }, port),
    redis: redisPart(redisPort),
    worker: (script) => productPart('worker', { script, env, ready: /worker ready/ }),
  };
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  query = async (sql, values) => (await client.query(sql, values)).rows;
  await parts.api.start();
  senders = startSenders(`http://127.0.0.1:${port}/api/submissions`, 1, SENDERS);
};
const end = async (): Promise<void> => {
  await senders?.stop();
  for (const part of [...running, parts.api]) await part.stop();
  await client.end();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
};

/** Resolves in the middle of work: a voice was handed out and is not routed. */
const underWay = async (): Promise<void> => {
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    const busy = await query(
      `select 1 from outbox o join submissions v on v.id = o.subject_id
        where o.consumer = 'routing' and o.attempts > 0 and v.status = 'received' limit 1`,
    );
    if (busy.length) return;
  }
  throw new Error('No voice was ever under way');
};

/** Kills what each step names, all at once and in the middle of work, and starts it again, Redis first. */
const strike = async (steps: readonly (readonly Part[])[]): Promise<void> => {
  for (const victims of steps) {
    await pause(BETWEEN_KILLS_MS);
    await underWay();
    await Promise.all(victims.map((part) => part.kill()));
    for (const part of victims) await part.start();
  }
};

const drained = async (withinMs: number): Promise<boolean> => {
  for (const until = Date.now() + withinMs; Date.now() < until; await pause(100)) {
    const waiting = await query(
      `select 1 from outbox where consumer = 'routing' and handled_at is null limit 1`,
    );
    if (!waiting.length) return true;
  }
  return false;
};

/** Routings are counted by their audit lines, which nobody can change or delete; each table is read once, not once for each voice. */
const count = async () =>
  (
    await query(
      `select count(*)::int as stored,
              count(*) filter (where v.status = 'received')::int as waiting,
              count(*) filter (where lines is null)::int as lost,
              count(*) filter (where lines > 1 or told > 1)::int as doubled,
              (select count(*)::int from outbox where consumer = 'routing' and attempts > 1) as repeated
         from submissions v
         left join (select subject_id, count(*) as lines from audit_log where verb = 'route' group by 1) l on l.subject_id = v.id
         left join (select subject_id, count(*) as told from outbox where consumer = 'notify-section' group by 1) o on o.subject_id = v.id`,
    )
  )[0];

describe('workers and Redis killed while voices arrive', () => {
  beforeEach(begin, 30_000);
  afterEach(end, 30_000);

  it('lose no voice and route none twice', async () => {
    const { redis } = parts;
    const worker = parts.worker('dist/worker/main.js');
    running = [worker, redis];
    for (const part of [redis, worker]) await part.start();
    await strike([[worker], [redis], [redis, worker], [redis], [redis, worker]]);
    await senders?.stop();
    expect(await drained(60_000)).toBe(true);
    const acknowledged = senders?.voices.flatMap(({ id }) => id ?? []) ?? [];
    expect(acknowledged.length).toBeGreaterThan(150);
    const stored = await query('select 1 from submissions where id = any($1)', [acknowledged]);
    expect(stored).toHaveLength(acknowledged.length);
    const counted = await count();
    expect(counted).toEqual({
      // A busy machine may store a voice whose sender has given up waiting.
      stored: expect.any(Number),
      waiting: 0,
      lost: 0,
      doubled: 0,
      // The kills met work: rows had to be handed out again.
      repeated: expect.any(Number),
    });
    expect(counted?.repeated).toBeGreaterThan(0);
  }, 300_000);

  it('are seen to lose voices by a worker whose relay marks rows handled before it adds the job', async () => {
    const { redis } = parts;
    const worker = parts.worker('dist/test/faults/storm-broken-worker.js');
    running = [worker, redis];
    for (const part of [redis, worker]) await part.start();
    await strike([
      [redis, worker],
      [redis, worker],
      [redis, worker],
    ]);
    await senders?.stop();
    expect(await drained(60_000)).toBe(true);
    await pause(1_000);
    expect((await count())?.lost).toBeGreaterThan(0);
  }, 300_000);
});
