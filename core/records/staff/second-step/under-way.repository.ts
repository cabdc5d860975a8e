import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

/** Codes that may be wrong before a sign-in begins anew. */
const TRIES = 5;

/** A sign-in whose password was right, and which waits for the second step. It opens nothing. */
export interface SignInUnderWay {
  readonly idHash: Buffer;
  readonly staffId: string;
  readonly expiresAt: Date;
  readonly sealedKey: Buffer | null;
}

@Injectable()
export class UnderWayRepository {
  async add(on: EntityManager, one: SignInUnderWay, now: Date): Promise<void> {
    await execute(on, sql`delete from staff_sign_ins_under_way where expires_at <= ${now}`);
    await execute(
      on,
      sql`insert into staff_sign_ins_under_way (id_hash, staff_id, expires_at, sealed_key)
          values (${one.idHash}, ${one.staffId}::uuid, ${one.expiresAt}, ${one.sealedKey})`,
    );
  }

  /** Counts a try before anything is compared; undefined where time or tries are over. */
  async tryOnce(
    on: Pick<EntityManager, 'query'>,
    idHash: Buffer,
    now: Date,
  ): Promise<{ staffId: string; sealedKey: Buffer | null } | undefined> {
    const [row] = await rowsOf<{ staffId: string; sealedKey: Buffer | null }>(
      on,
      sql`with tried as (
            update staff_sign_ins_under_way set tries = tries + 1
             where id_hash = ${idHash} and expires_at > ${now} and tries < ${TRIES}
            returning staff_id, sealed_key)
          select staff_id as "staffId", sealed_key as "sealedKey" from tried`,
    );
    return row;
  }

  /** False where somebody was faster, or the account has changed since. */
  async end(on: EntityManager, idHash: Buffer): Promise<boolean> {
    const rows = await rowsOf(
      on,
      sql`with ended as (delete from staff_sign_ins_under_way where id_hash = ${idHash} returning 1)
          select 1 from ended`,
    );
    return rows.length > 0;
  }
}
