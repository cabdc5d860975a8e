import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ConsumerName, OutboxEvent, OutboxItem } from './events.js';
import { OutboxRow } from './outbox-row.entity.js';
import { rowsOf } from './rows-of.js';

/** Tries before a row is set aside for a person to look at: with half an hour between the later ones about a day. */
export const MAX_ATTEMPTS = 58;

/**
 * The relay's and the handlers' side of the outbox. Due times are by the database's clock,
 * so that several workers with clocks of their own agree on whose turn it is.
 */
@Injectable()
export class OutboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** For which of these consumers a row is due: one step into the index for each, however many rows wait. */
  async due(consumers: readonly ConsumerName[]): Promise<ConsumerName[]> {
    const rows: { consumer: ConsumerName }[] = await this.dataSource.query(
      `select consumer from unnest($1::text[]) as asked (consumer)
        where exists (select from outbox o where o.consumer = asked.consumer
                         and o.handled_at is null and o.dead_at is null and o.next_at <= now())`,
      [consumers],
    );
    return rows.map(({ consumer }) => consumer);
  }

  /**
   * Leases up to `limit` due rows of one consumer in one short statement: nobody else gets them for `leaseMs`.
   * A worker that dies simply lets the lease run out.
   */
  async claim(consumer: ConsumerName, limit: number, leaseMs: number): Promise<OutboxItem[]> {
    const [rows] = (await this.dataSource.query(
      `update outbox set attempts = attempts + 1, next_at = now() + $3 * interval '1 millisecond'
        where id in (select id from outbox
                      where consumer = $1 and handled_at is null and dead_at is null and next_at <= now()
                      order by next_at, id limit $2 for update skip locked)
        returning id::text, event, consumer, subject_id as "subjectId", request_id as "requestId"`,
      [consumer, limit, leaseMs],
    )) as [OutboxItem[], number];
    return rows;
  }

  /**
   * What follows from a part of somebody else's change, in the transaction that records it: whoever puts that together asks here,
   * a use case asks its `Transaction`.
   */
  async add(manager: EntityManager, events: readonly OutboxEvent[]): Promise<void> {
    const rows = rowsOf(events);
    if (rows.length) await manager.insert(OutboxRow, rows);
  }

  /**
   * Those of these rows that this consumer has not handled yet. A hint without a lock: the handler looks again inside
   * its transaction. Ids of another consumer are left to it, whatever a queue says.
   */
  unhandled(consumer: ConsumerName, ids: readonly string[]): Promise<OutboxItem[]> {
    return this.dataSource.query(
      `select id::text, event, consumer, subject_id as "subjectId", request_id as "requestId" from outbox
        where id = any($1::bigint[]) and consumer = $2 and handled_at is null and dead_at is null order by id`,
      [ids, consumer],
    );
  }

  /** Which of these rows still wait for their handler; locks them, so that a second run waits and then finds none. */
  async lockUnhandled(manager: EntityManager, ids: readonly string[]): Promise<OutboxItem[]> {
    return manager.query(
      `select id::text, event, consumer, subject_id as "subjectId" from outbox
        where id = any($1::bigint[]) and handled_at is null order by id for update`,
      [ids],
    );
  }

  /** Called inside the handler's own transaction: the effect and this mark commit together. */
  async markHandled(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await manager.query('update outbox set handled_at = now() where id = any($1::bigint[])', [ids]);
  }

  /**
   * Puts failed rows back with growing patience; after `MAX_ATTEMPTS` sets them aside and gives the ids of these.
   * `error` must hold no resident's words.
   */
  async release(ids: readonly string[], error: string): Promise<string[]> {
    const [rows] = (await this.dataSource.query(
      `update outbox set last_error = left($2, 500),
              next_at = now() + least(power(2, least(attempts, 20)), 1800) * (0.75 + random() / 2) * interval '1 second',
              dead_at = case when attempts >= $3 then now() end
        where id = any($1::bigint[]) and handled_at is null
        returning id::text, dead_at is not null as "isDead"`,
      [ids, error, MAX_ATTEMPTS],
    )) as [{ id: string; isDead: boolean }[], number];
    return rows.filter(({ isDead }) => isDead).map(({ id }) => id);
  }

  /** For the health page: how many wait, how long the oldest has been due, how many were set aside. */
  async backlog(): Promise<{ waiting: number; oldestSeconds: number; dead: number }> {
    const [row] = await this.dataSource.query(
      `select (select count(*)::int from (select 1 from outbox where handled_at is null and dead_at is null limit 1001) w) as waiting,
              coalesce(extract(epoch from now() - (select min(created_at) from outbox where handled_at is null and dead_at is null)), 0)::float8 as "oldestSeconds",
              (select count(*)::int from outbox where dead_at is not null and handled_at is null) as dead`,
    );
    return row;
  }

  /** How long the oldest row of these consumers has waited, in seconds; 0 where none does. */
  async lag(consumers: readonly ConsumerName[]): Promise<number> {
    const [row] = await this.dataSource.query(
      `select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as seconds from outbox
        where consumer = any($1::text[]) and handled_at is null and dead_at is null`,
      [consumers],
    );
    return row.seconds;
  }

  /** Removes handled rows older than `days`; the audit log keeps what happened. */
  async prune(days: number): Promise<void> {
    await this.dataSource.query(
      `delete from outbox where handled_at < now() - $1 * interval '1 day'`,
      [days],
    );
  }
}
