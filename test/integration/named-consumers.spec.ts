import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import {
  consumerNames,
  type OutboxHandler,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { createDataSource, dataSourceOptions, MIGRATIONS } from '../../core/infra/data-source.js';
import { migrate } from '../../core/infra/migrate.js';
import { NamedConsumers20261126000000 } from '../../core/infra/migrations/20261126000000-named-consumers.js';
import { InProcessJobQueue } from '../../worker/in-process-job-queue.js';
import { settingsOf } from '../../worker/queues.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { startOwnWorker } from '../support/own-worker.js';

/** Rows that were written before consumers had names, or are written by a process of the version before: each is handled once, by its own consumer. */
const EVENTS = ['submission.received', 'submission.routed', 'submission.answered'];
let database: TestDatabase;
let db: DataSource;
const query = (sql: string, values: unknown[] = []) => db.query(sql, values);

/** A row as the version before wrote it. */
const write = async (event: string, more: Record<string, string> = {}): Promise<string> => {
  const columns = ['event', 'subject_id', ...Object.keys(more)];
  const values = [`'${event}'`, 'gen_random_uuid()', ...Object.values(more)];
  const [row] = await query(
    `insert into outbox (${columns}) values (${values}) returning id::text`,
  );
  return row.id;
};
/** The claim of the version before. */
const claimByEvent = async (event: string, limit: number): Promise<string[]> => {
  const [rows] = await query(
    `update outbox set attempts = attempts + 1, next_at = now() + 60000 * interval '1 millisecond'
      where id in (select id from outbox
                    where event = $1 and handled_at is null and dead_at is null and next_at <= now()
                    order by next_at, id limit $2 for update skip locked) returning id::text`,
    [event, limit],
  );
  return rows.map(({ id }: { id: string }) => id);
};

const seen: Record<string, string[]> = {};
const handlers = (): OutboxHandler[] =>
  consumerNames().map((consumer) => ({
    consumer,
    handle: (items) =>
      db.transaction(async (manager) => {
        const outbox = new OutboxRepository(db);
        const ids = items.map(({ id }) => id);
        for (const { id, event } of await outbox.lockUnhandled(manager, ids))
          seen[id] = [...(seen[id] ?? []), `${event} -> ${consumer}`];
        await outbox.markHandled(manager, ids);
      }),
  }));
const until = async (isSo: () => boolean, ms = 20_000) => {
  for (const end = Date.now() + ms; !isSo(); ) {
    if (Date.now() > end) throw new Error(`not so after ${ms} ms: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

const BEFORE = MIGRATIONS.slice(0, MIGRATIONS.indexOf(NamedConsumers20261126000000));
const olderDatabase = async (): Promise<TestDatabase> => {
  const made = await createTestDatabase('nothing');
  const old = new DataSource({ ...dataSourceOptions(made.url, 1), migrations: BEFORE });
  await old.initialize();
  await old.runMigrations();
  await old.destroy();
  return made;
};

beforeAll(async () => {
  database = await olderDatabase();
  db = await createDataSource(database.url, 4).initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

describe('an outbox without names of consumers', () => {
  it('is not changed while another session holds it for long, and voices do not queue up behind the change', async () => {
    const reader = db.createQueryRunner();
    await reader.query('begin');
    await reader.query('lock table outbox in access share mode');
    const started = Date.now();
    const migrating = migrate(database.url, { pausesMs: [0] });
    await expect(migrating).rejects.toThrow('the schema was not changed');
    await write('submission.answered', { handled_at: 'now()' });
    expect(Date.now() - started).toBeLessThan(20_000);
    await reader.query('rollback');
    await reader.release();
  });

  it('is changed by the same command once whoever held it has gone', async () => {
    const own = await olderDatabase();
    const other = await createDataSource(own.url, 1).initialize();
    const holder = other.createQueryRunner();
    await holder.query('begin');
    await holder.query('lock table outbox in access share mode');
    const paused: number[] = [];
    const done = await migrate(own.url, {
      pausesMs: [7, 11],
      pause: async (ms) => {
        paused.push(ms);
        if (paused.length === 2) await holder.query('rollback');
      },
    });
    expect(paused).toEqual([7, 11]);
    expect(done).toHaveLength(MIGRATIONS.length - BEFORE.length);
    await other.destroy();
    await own.drop();
  });

  it('is changed while people send all the time, of whom nobody is refused or forgotten', async () => {
    const own = await olderDatabase();
    const desk = await createDataSource(own.url, 4).initialize();
    const taken: string[] = [];
    let changing = true;
    const send = async () => {
      while (changing) {
        const [row] = await desk.query(
          `insert into outbox (event, subject_id) values ('submission.received', gen_random_uuid()) returning id::text`,
        );
        taken.push(row.id);
      }
    };
    const senders = Array.from({ length: 4 }, send);
    const done = await migrate(own.url);
    const before = taken.length;
    changing = false;
    await Promise.all(senders);
    expect(done).toHaveLength(MIGRATIONS.length - BEFORE.length);
    expect(before).toBeGreaterThan(100);
    const [{ n }] = await desk.query(
      'select count(*)::int as n from outbox where id = any($1::bigint[])',
      [taken],
    );
    expect(n).toBe(taken.length);
    await desk.destroy();
    await own.drop();
  });

  it('hands each waiting row to its consumer once, during and after the change of versions', async () => {
    const waiting = await Promise.all(EVENTS.map((event) => write(event)));
    const leased = await write('submission.received', {
      attempts: '1',
      next_at: `now() + interval '2 seconds'`,
    });
    const putBack = await write('submission.routed', {
      attempts: '3',
      last_error: `'Error 1'`,
      next_at: `now() - interval '1 second'`,
    });
    const handled = await write('submission.received', { handled_at: 'now()' });
    const dead = await write('submission.answered', { attempts: '58', dead_at: 'now()' });
    await migrate(database.url);

    // The version before still serves: it writes and claims as it always did.
    const late = await Promise.all(EVENTS.map((event) => write(event)));
    const [theirs = ''] = await claimByEvent('submission.received', 1);
    await query('update outbox set handled_at = now() where id = $1', [theirs]);

    const worker = await startOwnWorker(
      db,
      handlers(),
      new InProcessJobQueue(settingsOf, pino({ level: 'silent' })),
      settingsOf,
    );
    const ours = [...waiting, leased, putBack, ...late].filter((id) => id !== theirs);
    await until(() => Object.keys(seen).length === ours.length);
    expect(Object.keys(seen).sort()).toEqual(ours.sort());

    // As the operator's guide says.
    await query('update outbox set dead_at = null, attempts = 0 where dead_at is not null');
    await until(() => dead in seen);
    await worker.onModuleDestroy();
    const ways = {
      'submission.received': 'submission.received -> routing',
      'submission.routed': 'submission.routed -> notify-section',
      'submission.answered': 'submission.answered -> notify-resident',
    };
    const rows = await query('select id::text, event from outbox where id = any($1)', [
      [...ours, dead],
    ]);
    for (const { id, event } of rows) expect(seen[id]).toEqual([ways[event as keyof typeof ways]]);
    expect(seen[handled]).toBeUndefined();
    expect(seen[theirs]).toBeUndefined();
  });

  it('claims by its index, and so does the version before', async () => {
    await query(
      `insert into outbox (event, subject_id, handled_at) select 'submission.received', gen_random_uuid(), now() from generate_series(1, 20000)`,
    );
    await query('analyze outbox');
    for (const condition of [`consumer = 'routing'`, `event = 'submission.received'`]) {
      const plan = await query(
        `explain select id from outbox where ${condition} and handled_at is null and dead_at is null and next_at <= now()
          order by next_at, id limit 200 for update skip locked`,
      );
      expect(JSON.stringify(plan)).toContain('outbox_due_of_consumer');
    }
  });

  it('can go back to the version before', async () => {
    const [row] = await query(
      `insert into outbox (event, consumer, subject_id) values ('submission.routed', 'notify-section', gen_random_uuid()) returning id::text`,
    );
    const runner = db.createQueryRunner();
    await new NamedConsumers20261126000000().down(runner);
    expect(await claimByEvent('submission.routed', 1)).toEqual([row.id]);
    await new NamedConsumers20261126000000().up(runner);
    await runner.release();
    expect(await query('select consumer from outbox where id = $1', [row.id])).toEqual([
      { consumer: 'notify-section' },
    ]);
  });
});
