import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../kernel/index.js';
import { execute, raw, rowsOf, type Sql, sql } from '../sql/index.js';

/** A run of lines of the log, and what came before them, as one number. */
export interface AuditSeal {
  readonly number: string;
  readonly firstId: string;
  readonly lastId: string;
  readonly lines: number;
  readonly digest: Buffer;
}

/** Where the log stood in one moment; lines of transactions that had begun by then may come below it until they are over. */
export interface LogMark {
  readonly lastId: string;
  readonly before: string;
}

/** What there is before the first seal, and before any line. */
const NOTHING: AuditSeal = {
  ...{ number: '0', firstId: '', lastId: String(-(2n ** 63n)), lines: 0, digest: Buffer.alloc(32) },
};

/** Of a line all but its reason, which goes with the voice it tells of; in no form that depends on a session's settings. */
const LINE = raw(
  'jsonb_build_array(id, extract(epoch from at), actor_kind, actor_id, verb, subject_id, from_status, to_status, detail)::text',
);
const digestOf = (before: Buffer, from: Sql): Sql => sql`
  select count(*)::int as lines, min(id)::text as "firstId", max(id)::text as "lastId",
         sha256(${before}::bytea || convert_to(coalesce(string_agg(${LINE}, E'\n' order by id), ''), 'UTF8')) as digest
    from (${from}) line`;

const COLUMNS = raw(
  'number::text, first_id::text as "firstId", last_id::text as "lastId", lines, digest',
);

@Injectable()
export class AuditSealRepository {
  constructor(private readonly dataSource: DataSource) {}

  async look(): Promise<LogMark | undefined> {
    const [mark] = await rowsOf<LogMark>(
      this.dataSource,
      sql`select max(id)::text as "lastId", pg_snapshot_xmax(pg_current_snapshot())::text as before
            from audit_log having max(id) is not null`,
    );
    return mark;
  }

  /** That no line can come below the mark any more. */
  async isSettled({ before }: LogMark): Promise<boolean> {
    const [row] = await rowsOf<{ is: boolean }>(
      this.dataSource,
      sql`select pg_snapshot_xmin(pg_current_snapshot()) >= ${before}::xid8 as is`,
    );
    return row?.is === true;
  }

  /** Seals the next lines up to this one, so many at most; undefined where all of them are sealed. */
  seal({ lastId }: LogMark, most: number, at: Date): Promise<AuditSeal | undefined> {
    return this.dataSource.transaction(async (manager) => {
      await execute(manager, sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.auditSeals})`);
      const before = (await this.last(manager)) ?? NOTHING;
      const [next] = await rowsOf<Omit<AuditSeal, 'number'>>(
        manager,
        digestOf(
          before.digest,
          sql`select * from audit_log where id > ${before.lastId}::bigint and id <= ${lastId}::bigint order by id limit ${most}`,
        ),
      );
      if (!next?.lines) return undefined;
      const seal = { ...next, number: String(BigInt(before.number) + 1n) };
      await execute(
        manager,
        sql`insert into audit_seals (number, first_id, last_id, lines, digest, sealed_at)
            values (${seal.number}::bigint, ${seal.firstId}::bigint, ${seal.lastId}::bigint, ${seal.lines}, ${seal.digest}, ${at})`,
      );
      return seal;
    });
  }

  async last(on: EntityManager | DataSource = this.dataSource): Promise<AuditSeal | undefined> {
    const [seal] = await rowsOf<AuditSeal>(
      on,
      sql`select ${COLUMNS} from audit_seals order by audit_seals.number desc limit 1`,
    );
    return seal;
  }

  /** Seals in their order, so many at most. */
  after(number: string, most: number): Promise<AuditSeal[]> {
    return rowsOf(
      this.dataSource,
      sql`select ${COLUMNS} from audit_seals where audit_seals.number > ${number}::bigint order by audit_seals.number limit ${most}`,
    );
  }

  /** What a seal would be now, over the lines between the one before it and its own last. */
  async again(before: AuditSeal | undefined, { lastId }: AuditSeal): Promise<AuditSeal> {
    const { digest, lastId: from } = before ?? NOTHING;
    const [now] = await rowsOf<AuditSeal>(
      this.dataSource,
      digestOf(
        digest,
        sql`select * from audit_log where id > ${from}::bigint and id <= ${lastId}::bigint`,
      ),
    );
    return now ?? NOTHING;
  }

  async linesAfter(seal: AuditSeal | undefined): Promise<number> {
    const [row] = await rowsOf<{ n: number }>(
      this.dataSource,
      sql`select count(*)::int as n from audit_log where id > ${(seal ?? NOTHING).lastId}::bigint`,
    );
    return row?.n ?? 0;
  }
}
