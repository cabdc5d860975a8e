import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import type { DisposalClass, SubmissionKind } from '../../contract/index.js';

/** A list that waits for people. */
export interface OpenList {
  readonly id: string;
  readonly version: number;
  readonly proposedBy: string | null;
}

/** What the register says of a voice. Days of the city. */
export interface DisposedVoice {
  readonly id: string;
  readonly receipt: string;
  readonly kind: SubmissionKind;
  readonly class: DisposalClass;
  readonly measure: string | null;
  readonly receivedOn: string;
  readonly endedOn: string;
  readonly dueOn: string;
}

export type DisposalOutcome = 'erased' | 'left';

/** Lists of what is to be disposed of, and the register of what was. */
@Injectable()
export class DisposalRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The list that waits for people, locked; undefined where there is none. */
  async lockOpen(manager: EntityManager): Promise<OpenList | undefined> {
    const [list] = await rowsOf<OpenList>(
      manager,
      sql`select id, version, proposed_by as "proposedBy" from disposal_lists where approved_at is null for update`,
    );
    return list;
  }

  /** False where another worker has just made one. */
  async open(manager: EntityManager, id: string, at: Date): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      sql`with made as (insert into disposal_lists (id, made_at) values (${id}::uuid, ${at}) on conflict do nothing returning 1)
          select 1 from made`,
    );
    return rows.length > 0;
  }

  /** The voices on a list about which nothing is done yet. */
  async waiting(list: string, on: EntityManager | DataSource = this.dataSource): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      on,
      sql`select submission_id as id from disposals where list_id = ${list}::uuid and outcome is null order by id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Puts voices on a list that stand on none; gives how many. */
  async add(
    manager: EntityManager,
    list: string,
    voices: readonly DisposedVoice[],
  ): Promise<number> {
    const rows = await rowsOf(
      manager,
      sql`with added as (
            insert into disposals (list_id, submission_id, receipt, kind, class, measure, received_on, ended_on, due_on)
            select ${list}::uuid, n.* from ${valuesOf(voices)} n on conflict do nothing returning 1)
          select 1 from added`,
    );
    return rows.length;
  }

  /** Takes voices off a list that nobody has decided on; gives how many. */
  async takeOff(manager: EntityManager, list: string, ids: readonly string[]): Promise<number> {
    const rows = await rowsOf(
      manager,
      sql`with off as (delete from disposals where list_id = ${list}::uuid and submission_id = any(${[...ids]}::uuid[]) returning 1)
          select 1 from off`,
    );
    return rows.length;
  }

  /** Something on it is another thing now; a list on which nothing is left goes. */
  async changed(manager: EntityManager, list: string): Promise<void> {
    await execute(
      manager,
      sql`update disposal_lists set version = version + 1 where id = ${list}::uuid`,
    );
    await execute(
      manager,
      sql`delete from disposal_lists l where l.id = ${list}::uuid
             and not exists (select 1 from disposals d where d.list_id = l.id)`,
    );
  }

  /** Somebody has looked through the locked list. */
  async propose(manager: EntityManager, list: string, by: string, at: Date): Promise<void> {
    await execute(
      manager,
      sql`update disposal_lists set proposed_by = ${by}::uuid, proposed_at = ${at} where id = ${list}::uuid`,
    );
  }

  /** The locked list is nobody's proposal any more. */
  async giveBack(manager: EntityManager, list: string): Promise<void> {
    await execute(
      manager,
      sql`update disposal_lists set proposed_by = null, proposed_at = null where id = ${list}::uuid`,
    );
  }

  /** A second person agrees: from now on the worker erases what stands on the locked list. */
  async approve(manager: EntityManager, list: string, by: string, at: Date): Promise<void> {
    await execute(
      manager,
      sql`update disposal_lists set approved_by = ${by}::uuid, approved_at = ${at} where id = ${list}::uuid`,
    );
  }

  /** The approved list that waits longest. */
  async approved(): Promise<string | undefined> {
    const [list] = await rowsOf<{ id: string }>(
      this.dataSource,
      sql`select id from disposal_lists where approved_at is not null and done_at is null order by approved_at limit 1`,
    );
    return list?.id;
  }

  /** Some of an approved list, locked; another worker gets others. */
  async next(manager: EntityManager, list: string, most: number): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`select submission_id as id from disposals where list_id = ${list}::uuid and outcome is null
           order by id limit ${most} for update skip locked`,
    );
    return rows.map(({ id }) => id);
  }

  async stamp(
    manager: EntityManager,
    list: string,
    ids: readonly string[],
    outcome: DisposalOutcome,
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update disposals set outcome = ${outcome}, outcome_at = ${at}
           where list_id = ${list}::uuid and submission_id = any(${[...ids]}::uuid[])`,
    );
  }

  /** Nothing of an approved list is left to be done, by whomever. */
  async finish(list: string, at: Date): Promise<void> {
    await execute(
      this.dataSource,
      sql`update disposal_lists l set done_at = ${at} where l.id = ${list}::uuid
             and not exists (select 1 from disposals d where d.list_id = l.id and d.outcome is null)`,
    );
  }

  /** Voices whose words went because their form said so: they stand in the register, too. */
  async register(
    manager: EntityManager,
    voices: readonly DisposedVoice[],
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into disposals (submission_id, receipt, kind, class, measure, received_on, ended_on, due_on, outcome, outcome_at)
          select n.*, 'erased', ${at}::timestamptz from ${valuesOf(voices)} n`,
    );
  }
}

const valuesOf = (voices: readonly DisposedVoice[]) => {
  const column = <T>(of: (voice: DisposedVoice) => T): T[] => voices.map(of);
  return sql`unnest(${column((v) => v.id)}::uuid[], ${column((v) => v.receipt)}::text[], ${column((v) => v.kind)}::text[],
    ${column((v) => v.class)}::text[], ${column((v) => v.measure)}::text[], ${column((v) => v.receivedOn)}::date[],
    ${column((v) => v.endedOn)}::date[], ${column((v) => v.dueOn)}::date[])`;
};
