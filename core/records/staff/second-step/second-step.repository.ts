import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import {
  type KeyRing,
  type Renewed,
  renewSealed,
  type SealedColumn,
} from '../../../base/sealing/index.js';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

type On = DataSource | EntityManager;

/** The second step of somebody's sign-in as it is kept. `since`: null until a first code was right. */
export interface SecondStepRow {
  readonly sealed: Buffer;
  readonly since: Date | null;
  readonly lastStep: number;
  readonly recoveryCodes: number;
}

@Injectable()
export class SecondStepRepository {
  constructor(private readonly dataSource: DataSource) {}

  async of(staffId: string, on: On = this.dataSource): Promise<SecondStepRow | undefined> {
    const [row] = await rowsOf<SecondStepRow>(
      on,
      sql`select sealed, since, last_step::int as "lastStep",
                 (select count(*)::int from staff_recovery_codes c
                   where c.staff_id = t.staff_id and used_at is null) as "recoveryCodes"
            from staff_second_steps t where staff_id = ${staffId}::uuid`,
    );
    return row;
  }

  /** Another secret, which guards nothing yet; false where one is in use. */
  async prepare(on: On, staffId: string, sealed: Buffer): Promise<boolean> {
    const rows = await rowsOf(
      on,
      sql`insert into staff_second_steps (staff_id, sealed) values (${staffId}::uuid, ${sealed})
          on conflict (staff_id) do update set sealed = excluded.sealed, last_step = 0
            where staff_second_steps.since is null
          returning 1`,
    );
    return rows.length > 0;
  }

  /** Uses up the code of one step; false where it, or a later one, was used by somebody faster. */
  async takeStep(
    on: On,
    staffId: string,
    { sealed }: SecondStepRow,
    step: number,
  ): Promise<boolean> {
    const rows = await rowsOf(
      on,
      sql`with used as (
            update staff_second_steps set last_step = ${step}
             where staff_id = ${staffId}::uuid and last_step < ${step} and sealed = ${sealed} returning 1)
          select 1 from used`,
    );
    return rows.length > 0;
  }

  /** False where it is on already. */
  async turnOn(on: On, staffId: string, at: Date): Promise<boolean> {
    const rows = await rowsOf(
      on,
      sql`with turned as (
            update staff_second_steps set since = ${at}
             where staff_id = ${staffId}::uuid and since is null returning 1)
          select 1 from turned`,
    );
    return rows.length > 0;
  }

  /** False where there was none. */
  async drop(on: On, staffId: string): Promise<boolean> {
    const rows = await rowsOf(
      on,
      sql`with dropped as (delete from staff_second_steps where staff_id = ${staffId}::uuid returning 1)
          select 1 from dropped`,
    );
    return rows.length > 0;
  }

  renew(
    keys: KeyRing,
    how: Pick<SealedColumn, 'purpose' | 'placeOf'>,
    step: { readonly after: string; readonly most: number },
  ): Promise<Renewed> {
    const where = { table: 'staff_second_steps', id: 'staff_id', column: 'sealed', ...how };
    return renewSealed(this.dataSource, keys, where, step);
  }

  async keepCodes(on: On, staffId: string, hashes: readonly Buffer[]): Promise<void> {
    await execute(on, sql`delete from staff_recovery_codes where staff_id = ${staffId}::uuid`);
    await execute(
      on,
      sql`insert into staff_recovery_codes (staff_id, hash)
          select ${staffId}::uuid, h from unnest(${[...hashes]}::bytea[]) h`,
    );
  }

  /** Uses up a recovery code; false where it is none, or was used. */
  async takeCode(on: On, staffId: string, hashes: readonly Buffer[], at: Date): Promise<boolean> {
    const rows = await rowsOf(
      on,
      sql`with used as (
            update staff_recovery_codes set used_at = ${at}
             where staff_id = ${staffId}::uuid and hash = any(${[...hashes]}::bytea[]) and used_at is null returning 1)
          select 1 from used`,
    );
    return rows.length > 0;
  }
}
