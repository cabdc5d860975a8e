import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import {
  MAX_ATTEMPTS,
  OUTBOX_HANDLERS,
  type OutboxHandler,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { RouteSubmissions, VoiceReader } from '../../core/jobs/routing/index.js';
import { BullJobQueue } from '../../worker/bull-job-queue.js';
import { InProcessJobQueue } from '../../worker/in-process-job-queue.js';
import type { JobQueue } from '../../worker/job-queue.js';
import { type Queues, settingsOf } from '../../worker/queues.js';
import type { Worker } from '../../worker/worker.js';
import { dispatchTo, replacing, startOwnWorker } from '../support/own-worker.js';
import { type Product, startProduct } from '../support/product.js';
import { createTestRedis, type TestRedis } from '../support/redis.js';

/** From the outbox to the handlers: each row once, none lost, no row in another's way. */
const log = pino({ level: 'silent' });
const queues: Queues = (consumer) =>
  consumer === 'routing'
    ? { ...settingsOf(consumer), batch: 10, leaseMs: 400 }
    : settingsOf(consumer);
let product: Product;
let redis: TestRedis;
beforeAll(async () => {
  [product, redis] = await Promise.all([startProduct(), createTestRedis()]);
  // Building what routing knows takes seconds and would hold all else in this process.
  product.app.get(VoiceReader).prepare();
  // Rows are due by the database's clock; the product's must not be ahead of it.
  product.clock.set(new Date(Date.now() - 60_000));
});
afterAll(async () => {
  await product.close();
  await redis.release();
});

const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);
const outbox = () => product.app.get(OutboxRepository);
const routing = () => product.app.get(RouteSubmissions);
const all = (...own: OutboxHandler[]) =>
  replacing(product.app.get<OutboxHandler[]>(OUTBOX_HANDLERS), ...own);
const submit = (count: number) =>
  Promise.all(Array.from({ length: count }, () => product.submit({ measure: '5-4-1' })));
const row = async (id: string) =>
  (await query(`select * from outbox where subject_id = $1 and consumer = 'routing'`, [id]))[0];
const statusOf = async (id: string) =>
  (await query('select status from submissions where id = $1', [id]))[0].status;
const routeLines = async (): Promise<number[]> =>
  (
    await query(`select count(*)::int as n from audit_log where verb = 'route' group by subject_id`)
  ).map((r: { n: number }) => r.n);
const until = async (isSo: () => Promise<boolean>, ms = 40_000) => {
  for (const end = Date.now() + ms; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(`not so after ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const nothingWaits = async () =>
  (await query(`select 1 from outbox where handled_at is null and dead_at is null`)).length === 0;

describe.each([
  ['in this process', () => new InProcessJobQueue(queues, log)],
  ['through Bull', () => new BullJobQueue(redis.url, queues, log)],
])('delivery %s', (_, makeQueue: () => JobQueue) => {
  const workers: Worker[] = [];
  const start = async (...handlers: OutboxHandler[]) => {
    const worker = await startOwnWorker(
      product.app.get(DataSource),
      all(...handlers),
      makeQueue(),
      queues,
    );
    workers.push(worker);
    return worker;
  };
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.onModuleDestroy()));
  });

  it('routes and tells each voice once, with two workers side by side', async () => {
    const sent = await submit(45);
    await Promise.all([start(), start()]);
    await until(nothingWaits);
    for (const { id } of sent) expect(await statusOf(id)).toBe('routed');
    expect(new Set(await routeLines())).toEqual(new Set([1]));
    const [doubled] = await query(
      'select 1 from notifications group by event_key having count(*) > 1',
    );
    expect(doubled).toBeUndefined();
  });

  it('brings rows again that a handler never finished', async () => {
    const sent = await submit(5);
    let crashes = 2;
    // As a killed process would: the job is over for the queue, and nobody put the rows back.
    const handler: OutboxHandler = {
      consumer: 'routing',
      handle: async (items) => (crashes-- > 0 ? undefined : routing().handle(items)),
    };
    await start(handler);
    await until(nothingWaits);
    for (const { id } of sent) expect(await statusOf(id)).toBe('routed');
    expect(crashes).toBeLessThan(0);
  });

  it('lets no bad row hold its neighbours', async () => {
    const sent = await submit(25);
    const bad = sent[7]?.id ?? '';
    await query(
      `create function refuse() returns trigger language plpgsql as $$
         begin if new.id = '${bad}' and new.status = 'routed' then raise exception 'no: %', new.text; end if; return new; end $$`,
    );
    await query(
      'create trigger refuse before update on submissions for each row execute function refuse()',
    );
    await start();
    await until(async () => (await row(bad)).last_error !== null);
    await until(
      async () => (await query(`select 1 from submissions where status = 'received'`)).length === 1,
    );
    const { last_error, dead_at, next_at } = await row(bad);
    expect(last_error).toMatch(/^QueryFailedError P0001/);
    expect(last_error).not.toContain('明るい');
    expect(dead_at).toBeNull();
    expect(next_at.getTime()).toBeGreaterThan(Date.now());

    await query('drop function refuse cascade');
    await query('update outbox set next_at = now() where handled_at is null');
    await until(nothingWaits);
    expect(await statusOf(bad)).toBe('routed');
  });
});

describe('the outbox', () => {
  it('never leases a row twice at once', async () => {
    await submit(30);
    const leases = await Promise.all(
      Array.from({ length: 6 }, () => outbox().claim('routing', 10, 60_000)),
    );
    const ids = leases.flat().map(({ id }) => id);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
    await routing().handle(leases.flat());
  });

  describe('a row that always fails', () => {
    let id: string;
    beforeEach(async () => {
      id = (await product.submit({ measure: '5-4-1' })).id;
    });

    it(`is set aside after ${MAX_ATTEMPTS} tries and leased no more`, async () => {
      const failing: OutboxHandler = {
        consumer: 'routing',
        handle: () => Promise.reject(new Error('私の声')),
      };
      const dispatch = dispatchTo(product.app.get(DataSource), all(failing));
      for (let tries = 1; tries <= MAX_ATTEMPTS; tries++) {
        const items = await outbox().claim('routing', 10, 60_000);
        expect(items).toHaveLength(1);
        await dispatch.dispatch(
          'routing',
          items.map((item) => item.id),
        );
        const { dead_at, attempts } = await row(id);
        expect([attempts, dead_at !== null]).toEqual([tries, tries === MAX_ATTEMPTS]);
        await query('update outbox set next_at = now() where handled_at is null');
      }
      expect(await outbox().claim('routing', 10, 60_000)).toEqual([]);
      expect(await outbox().backlog()).toMatchObject({ dead: 1 });
      expect((await row(id)).last_error).not.toContain('私の声');
      expect(await statusOf(id)).toBe('received');
    });
  });
});
