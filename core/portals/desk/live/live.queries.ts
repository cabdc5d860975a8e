import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import { openTo } from '../access/staff-scope.js';

/** A line of the log, as far as listeners may learn of it. */
export interface Happened {
  /** Rises with each line, though a line may be seen after one with a higher number. */
  readonly number: string;
  readonly voice: string;
  readonly verb: string;
  readonly by: { readonly id: string; readonly name: string } | null;
}

export interface PresentRow {
  readonly voice: string;
  readonly id: string;
  readonly name: string;
  readonly writing: boolean;
}

@Injectable()
export class LiveQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The number of the newest line of the log; "0" where there is none. */
  async newest(): Promise<string> {
    const [row] = await rowsOf<{ number: string }>(
      this.dataSource,
      sql`select coalesce(max(id), 0)::text as number from audit_log`,
    );
    return row?.number ?? '0';
  }

  /** What was written into the log after a line, but for lines that are `known`, in its order, `atMost` lines. */
  async since(number: string, known: readonly string[], atMost: number): Promise<Happened[]> {
    const rows = await rowsOf<
      Omit<Happened, 'by'> & { byId: string | null; byName: string | null }
    >(
      this.dataSource,
      sql`select l.id::text as number, l.subject_id as voice, l.verb, m.id as "byId", m.name as "byName"
            from audit_log l
            left join staff_members m on l.actor_kind = 'staff' and m.id::text = l.actor_id
           where l.id > ${number}::bigint and l.id <> all(${[...known]}::bigint[]) order by l.id limit ${atMost}`,
    );
    return rows.map(({ byId, byName, ...row }) => ({
      ...row,
      by: byId ? { id: byId, name: byName ?? '' } : null,
    }));
  }

  /** Everybody who is at a voice. */
  present(since: Date): Promise<PresentRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select p.voice_id as voice, m.id, m.name, p.writing from desk_presence p
            join staff_members m on m.id = p.staff_id
           where p.seen_at > ${since} order by p.voice_id, m.name, m.id`,
    );
  }

  /** Those of some voices that a person may open: also one that has just gone out of sight and may be taken back. */
  async openOf(actor: StaffActor, voices: readonly string[], now: Date): Promise<Set<string>> {
    if (voices.length === 0) return new Set();
    const rows = await rowsOf<{ id: string }>(
      this.dataSource,
      sql`select s.id from submissions s where s.id = any(${[...voices]}::uuid[]) and ${openTo(actor, now)}`,
    );
    return new Set(rows.map(({ id }) => id));
  }
}
