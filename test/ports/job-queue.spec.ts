import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { BullJobQueue } from '../../worker/bull-job-queue.js';
import { InProcessJobQueue } from '../../worker/in-process-job-queue.js';
import { startRedisServer } from '../faults/redis-server.js';
import { freePort } from '../support/ports.js';
import { createTestRedis, type TestRedis } from '../support/redis.js';
import { contractQueues, jobQueueContract, until } from './job-queue.contract.js';

const log = pino({ level: 'silent' });

describe('InProcessJobQueue', () => {
  jobQueueContract(async () => new InProcessJobQueue(contractQueues, log));
});

describe('BullJobQueue', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await createTestRedis();
  });
  afterAll(() => redis.release());

  const keys = async () => (await redis.client.keys('koebako:*')).sort();
  const fresh = async () => {
    const old = await keys();
    if (old.length) await redis.client.del(...old);
    return new BullJobQueue(redis.url, contractQueues, log);
  };
  jobQueueContract(fresh);

  it('puts ids into Redis and nothing else', async () => {
    const queue = await fresh();
    await queue.open();
    await queue.add('routing', ['41', '42']);
    const [id] = await redis.client.lrange('koebako:routing:wait', 0, -1);
    expect(await redis.client.hget(`koebako:routing:${id}`, 'data')).toBe('{"ids":["41","42"]}');
    await queue.close();
  });

  it('keeps neither done nor failed jobs', async () => {
    const queue = await fresh();
    await queue.open();
    let runs = 0;
    queue.process('routing', async ([id]) => {
      runs++;
      if (id === '2') throw new Error('crash');
    });
    await queue.add('routing', ['1']);
    await queue.add('routing', ['2']);
    await until(() => runs === 2);
    await queue.close();
    const left = await keys();
    expect(left.filter((key) => /:(\d+|completed|failed|active|wait)$/.test(key))).toEqual([]);
  });

  it('fails at once, not after minutes, when Redis goes away, and finds the next one', async () => {
    const port = await freePort();
    const first = await startRedisServer(port);
    const queue = new BullJobQueue(first.url, contractQueues, log);
    await queue.open();
    const seen: string[] = [];
    queue.process('routing', async (ids) => void seen.push(...ids));
    await first.kill();
    const started = performance.now();
    await expect(queue.room('routing')).rejects.toThrow();
    await expect(queue.add('routing', ['1'])).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(1_500);

    const second = await startRedisServer(port);
    expect(second.runId).not.toBe(first.runId);
    for (const end = Date.now() + 10_000; !seen.length && Date.now() < end; ) {
      await queue.add('routing', ['2']).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(seen).toContain('2');
    await queue.close();
    await second.stop();
  });

  it('refuses a Redis that may throw jobs away', async () => {
    const server = await startRedisServer(await freePort(), { 'maxmemory-policy': 'allkeys-lru' });
    const queue = new BullJobQueue(server.url, contractQueues, log);
    await expect(queue.open()).rejects.toThrow(
      /^Redis \(REDIS_URL\) has maxmemory-policy allkeys-lru; it must be noeviction/,
    );
    await queue.close();
    await server.stop();
  });
});
