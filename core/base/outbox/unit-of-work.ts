import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type AuditEntry, AuditLine, actorIdOf } from '../audit/index.js';
import { Clock } from '../kernel/index.js';
import type { OutboxEvent } from './events.js';
import { OutboxRow } from './outbox-row.entity.js';

/** What a use case may do inside its one transaction. */
export interface Transaction {
  readonly manager: EntityManager;
  /** Who did what: written with the change or not at all. */
  record(entry: AuditEntry): void;
  /** What must follow: the relay finds it after the commit. */
  emit(event: OutboxEvent): void;
}

/**
 * The only way to write: the change, its audit lines and its outbox rows commit together.
 * Work that changes something without saying who did it is refused.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
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
    for (const some of slices(events)) {
      await manager.insert(
        OutboxRow,
        // Due by the database's clock, as the relay asks for them.
        some.map((event) => ({ ...event, attempts: 0 })),
      );
    }
  }
}

/** PostgreSQL takes 65,535 parameters a statement; an audit line has nine. */
const SLICE = 1_000;

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += SLICE) yield all.slice(from, from + SLICE);
}
