import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type AuditEntry, AuditLine, actorIdOf } from '../audit/index.js';
import { Clock } from '../kernel/index.js';
import type { OutboxEvent } from './events.js';
import { OutboxRow } from './outbox-row.entity.js';
import { rowsOf } from './rows-of.js';

/** What a use case may do inside its one transaction. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Who did what: written with the change or not at all. */
  record(entry: AuditEntry): void;
  /** What has happened: each consumer of the event gets a row, which the relay finds after the commit. */
  emit(event: OutboxEvent): void;
}

/**
 * One transaction for a change, its audit lines and its outbox rows: all of them or none.
 * Work that emits an event without recording who did it is refused. Intake does the same in one statement of its own
 * (`IntakeRepository`); what a worker notes about its own progress is written beside it.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** What `work` gives, once it is committed. */
  commit<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const entries: AuditEntry[] = [];
      const events: OutboxEvent[] = [];
      const result = await work({
        manager,
        record: (entry) => void entries.push(entry),
        emit: (event) => void events.push(event),
      });
      if (events.length && !entries.length)
        throw new Error('An event was emitted by an unrecorded change');
      await this.write(manager, entries, events);
      return result;
    });
  }

  private async write(
    manager: EntityManager,
    entries: AuditEntry[],
    events: OutboxEvent[],
  ): Promise<void> {
    const now = this.clock.now();
    for (const some of slices(entries)) {
      await manager.insert(
        AuditLine,
        some.map((entry) => ({
          at: now,
          actorKind: entry.actor.kind,
          actorId: actorIdOf(entry.actor),
          verb: entry.verb,
          subjectId: entry.subjectId,
          fromStatus: entry.from ?? null,
          toStatus: entry.to ?? null,
          reason: entry.reason ?? null,
          detail: (entry.detail ?? {}) as object,
        })),
      );
    }
    // Due by the database's clock, as the relay asks for them.
    for (const some of slices(rowsOf(events))) await manager.insert(OutboxRow, some);
  }
}

/** PostgreSQL takes 65,535 parameters a statement; an audit line has nine. */
const SLICE = 1_000;

function* slices<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += SLICE) yield all.slice(from, from + SLICE);
}
