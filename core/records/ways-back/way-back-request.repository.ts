import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../../base/kernel/index.js';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

export interface WayBackRequest {
  readonly id: string;
  /** By each of the product's keys. */
  readonly addressHashes: readonly Buffer[];
  /** The language of the page on which it was asked for. */
  readonly lang: string;
  readonly askedAt: Date;
}

/** Of one address in `DAY_MS`: enough for a mail that was thrown away, too few to be a nuisance to whoever gets them. */
const MOST_A_DAY = 3;
const DAY_MS = 24 * 60 * 60_000;
const CLEARED_AT_ONCE = 50;

/** Of whom those wait who ask for the same address: the end of a hash, before which its key may stand. */
const turnOf = ([hash]: readonly Buffer[]): number => hash?.readInt32BE(hash.length - 4) ?? 0;

@Injectable()
export class WayBackRequestRepository {
  /** False when the address was asked for too often lately. Those who ask at the same time wait for each other. */
  async add(manager: EntityManager, asked: WayBackRequest): Promise<boolean> {
    const since = new Date(asked.askedAt.getTime() - DAY_MS);
    const hashes = [...asked.addressHashes];
    const [first, ...others] = hashes;
    await execute(
      manager,
      sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.wayBack}::int, ${turnOf(hashes)}::int)`,
    );
    const added = await rowsOf(
      manager,
      sql`with added as (
            insert into way_back_requests (id, address_hash, other_hashes, lang, asked_at)
            select ${asked.id}::uuid, ${first}::bytea, ${others}::bytea[], ${asked.lang}, ${asked.askedAt}::timestamptz
             where (select count(*) from way_back_requests
                     where address_hash = any(${hashes}::bytea[]) and asked_at > ${since}) < ${MOST_A_DAY}
            returning id)
          select id from added`,
    );
    await execute(
      manager,
      sql`delete from way_back_requests where id in (
            select id from way_back_requests where asked_at <= ${since}
             order by asked_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
    );
    return added.length > 0;
  }

  async byId(manager: EntityManager, id: string): Promise<WayBackRequest | undefined> {
    const [row] = await rowsOf<WayBackRequest>(
      manager,
      sql`select id, array_prepend(address_hash, other_hashes) as "addressHashes", lang, asked_at as "askedAt" from way_back_requests where id = ${id}::uuid`,
    );
    return row;
  }
}
