import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import {
  CONSUMERS,
  type ConsumerName,
  type EventName,
  OUTBOX_HANDLERS,
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  UnitOfWork,
} from '../../core/base/outbox/index.js';
import { VoiceReader } from '../../core/jobs/routing/index.js';
import { BullJobQueue } from '../../worker/bull-job-queue.js';
import { InProcessJobQueue } from '../../worker/in-process-job-queue.js';
import type { JobQueue } from '../../worker/job-queue.js';
import { type Queues, settingsOf } from '../../worker/queues.js';
import type { Worker } from '../../worker/worker.js';
import { dispatchTo, replacing, startOwnWorker } from '../support/own-worker.js';
import { type Product, startProduct } from '../support/product.js';
import { createTestRedis, type TestRedis } from '../support/redis.js';

/** A second consumer of an event, as a later version adds one: a row in the table and a handler. Nobody who emits is told. */
const SECOND = 'second' as ConsumerName;
const AFTER_ROUTING = 'after-routing' as ConsumerName;
const table = CONSUMERS as Record<string, { event: EventName }>;
const log = pino({ level: 'silent' });
/** No lease runs out while a test looks, however busy the machine is. */
const queues: Queues = (consumer) => ({ ...settingsOf(consumer), leaseMs: 60_000 });
let product: Product;
let redis: TestRedis;
beforeAll(async () => {
  table[SECOND] = { event: 'submission.received' };
  table[AFTER_ROUTING] = { event: 'submission.routed' };
  [product, redis] = await Promise.all([startProduct(), createTestRedis()]);
  // Building what routing knows takes seconds and would hold all else in this process.
  product.app.get(VoiceReader).prepare();
  // Rows are due by the database's clock; the product's must not be ahead of it.
  product.clock.set(new Date(Date.now() - 60_000));
});
afterAll(async () => {
  await product.close();
  await redis.release();
  delete table[SECOND];
  delete table[AFTER_ROUTING];
});

const query = (sql: string, values: unknown[] = []) =>
  product.app.get(DataSource).query(sql, values);
const all = (...own: OutboxHandler[]) =>
  replacing(product.app.get<OutboxHandler[]>(OUTBOX_HANDLERS), ...own);
const submit = (count: number) =>
  Promise.all(Array.from({ length: count }, () => product.submit({ measure: '5-4-1' })));
const until = async (isSo: () => Promise<boolean>, ms = 40_000) => {
  for (const end = Date.now() + ms; !(await isSo()); ) {
    if (Date.now() > end) throw new Error(`not so after ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
/** What is still to be done, by consumer. */
const waiting = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await query(
        'select consumer, count(*)::int as n from outbox where handled_at is null group by consumer',
      )
    ).map(({ consumer, n }: { consumer: string; n: number }) => [consumer, n]),
  );

/** A handler that follows the rules and remembers which voices it saw; `before` may fail or take its time. */
const remembering = (consumer: ConsumerName, before = async (): Promise<void> => undefined) => {
  const seen: string[] = [];
  const outbox = product.app.get(OutboxRepository);
  const handle = async (items: readonly OutboxItem[]): Promise<void> => {
    await before();
    const ids = items.map(({ id }) => id);
    await product.app.get(UnitOfWork).commit(async ({ manager }) => {
      const open = await outbox.lockUnhandled(manager, ids);
      seen.push(...open.map(({ subjectId }) => subjectId));
      await outbox.markHandled(manager, ids);
    });
  };
  return { seen, handler: { consumer, handle } satisfies OutboxHandler };
};

describe.each([
  ['in this process', () => new InProcessJobQueue(queues, log)],
  ['through Bull', () => new BullJobQueue(redis.url, queues, log)],
])('two consumers of one event %s', (_, makeQueue: () => JobQueue) => {
  let worker: Worker | undefined;
  afterEach(() => worker?.onModuleDestroy());
  const start = async (...handlers: OutboxHandler[]) => {
    worker = await startOwnWorker(
      product.app.get(DataSource),
      all(...handlers),
      makeQueue(),
      queues,
    );
  };

  it('each get every event once, from intake as from a unit of work', async () => {
    const sent = (await submit(12)).map(({ id }) => id).sort();
    const [second, after] = [remembering(SECOND), remembering(AFTER_ROUTING)];
    await start(second.handler, after.handler);
    await until(async () => Object.keys(await waiting()).length === 0);
    expect(second.seen.sort()).toEqual(sent);
    expect(after.seen.sort()).toEqual(sent);
    expect(
      await query(
        'select event, consumer, count(*)::int as n from outbox where subject_id = any($1) group by 1, 2 order by 1, 2',
        [sent],
      ),
    ).toEqual([
      { event: 'submission.placed', consumer: 'search-voice', n: 12 },
      { event: 'submission.placed', consumer: 'translate-voice', n: 12 },
      { event: 'submission.received', consumer: 'routing', n: 12 },
      { event: 'submission.received', consumer: 'second', n: 12 },
      { event: 'submission.routed', consumer: 'after-routing', n: 12 },
      { event: 'submission.routed', consumer: 'ask-to-confirm', n: 12 },
      { event: 'submission.routed', consumer: 'notify-section', n: 12 },
    ]);
  });

  it('do not wait for each other', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await submit(15);
    const second = remembering(SECOND, () => held);
    await start(second.handler, remembering(AFTER_ROUTING).handler);
    await until(async () => Object.keys(await waiting()).join() === 'second');
    expect(await waiting()).toEqual({ second: 15 });
    letGo();
    await until(async () => Object.keys(await waiting()).length === 0);
    expect(second.seen).toHaveLength(15);
  });

  it('are not repeated when the other fails', async () => {
    const sent = (await submit(6)).map(({ id }) => id);
    let broken = true;
    const second = remembering(SECOND, async () => {
      if (broken) throw Object.assign(new Error('私の声'), { code: 'EBROKEN' });
    });
    await start(second.handler, remembering(AFTER_ROUTING).handler);
    const putBack = () =>
      query(
        `select last_error from outbox where consumer = 'second' and handled_at is null and last_error is not null`,
      );
    await until(
      async () =>
        (await putBack()).length === 6 && Object.keys(await waiting()).join() === 'second',
    );
    for (const { last_error } of await putBack()) expect(last_error).toMatch(/^Error EBROKEN/);

    broken = false;
    await query('update outbox set next_at = now() where handled_at is null');
    await until(async () => Object.keys(await waiting()).length === 0);
    expect(second.seen.sort()).toEqual(sent.sort());
    expect(
      await query(
        `select distinct attempts, (select count(*)::int from audit_log where verb = 'route' and audit_log.subject_id = outbox.subject_id) as routed
           from outbox where consumer = 'routing' and subject_id = any($1)`,
        [sent],
      ),
    ).toEqual([{ attempts: 1, routed: 1 }]);
  });
});

it('leaves ids to their own consumer, whatever a queue says', async () => {
  const [voice] = await submit(1);
  const second = remembering(SECOND);
  const dispatch = dispatchTo(
    product.app.get(DataSource),
    all(second.handler, remembering(AFTER_ROUTING).handler),
  );
  const [row] = await query(
    `select id::text from outbox where subject_id = $1 and consumer = 'routing'`,
    [voice?.id],
  );
  await dispatch.dispatch(SECOND, [row.id]);
  expect(second.seen).toEqual([]);
  expect(await waiting()).toEqual({ routing: 1, second: 1 });
});
