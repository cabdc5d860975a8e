import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OutboxRepository, SEARCH_CONSUMERS } from '../../base/outbox/index.js';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { SecurityEvent } from '../../contract/index.js';

/** More are told as so many: whoever is called at night needs no more, and counting them costs. */
const MOST = 10_000;
const HOUR = 3_600_000;

/** How the product does, for the machine that watches it. No word, name, number or address of anybody. */
export interface Figures {
  /** Voices that came in the last hour, at most 10,000. */
  readonly voices: number;
  readonly waiting: number;
  /** Seconds since the oldest piece of work is due. */
  readonly oldestSeconds: number;
  /** Pieces of work that were given up. */
  readonly dead: number;
  readonly searchLagSeconds: number;
  /** Mails that will not arrive, at most 10,000. */
  readonly undelivered: number;
  /** Refusals and the like in this hour and the one before, by kind. */
  readonly security: readonly { readonly event: SecurityEvent; readonly times: number }[];
}

/** The first id that could be given to a voice at this instant: ids begin with their time. */
const firstIdAt = (at: number): string => {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
};

@Injectable()
export class FigureQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: OutboxRepository,
  ) {}

  /** All of it by indexes: it is asked for every few seconds, also when a million voices lie here. */
  async read(now: Date): Promise<Figures> {
    const since = firstIdAt(now.getTime() - HOUR);
    const [{ waiting, oldestSeconds, dead }, searchLagSeconds, [counted], security] =
      await Promise.all([
        this.outbox.backlog(),
        this.outbox.lag(SEARCH_CONSUMERS),
        rowsOf<Pick<Figures, 'voices' | 'undelivered'>>(
          this.dataSource,
          sql`select (select count(*)::int from
                       (select 1 from submissions where id >= ${since}::uuid limit ${MOST}) v) as voices,
                     (select count(*)::int from
                       (select 1 from notifications where undelivered is not null limit ${MOST}) n) as undelivered`,
        ),
        rowsOf<Figures['security'][number]>(
          this.dataSource,
          sql`select event, sum(times)::float8 as times from security_counts
               where hour > ${new Date(now.getTime() - 2 * HOUR)} group by event`,
        ),
      ]);
    const { voices = 0, undelivered = 0 } = counted ?? {};
    return { voices, waiting, oldestSeconds, dead, searchLagSeconds, undelivered, security };
  }
}
