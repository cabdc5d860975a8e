import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../../../base/kernel/index.js';
import {
  type KeyRing,
  type Renewed,
  renewSealed,
  type SealedColumn,
} from '../../../base/sealing/index.js';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

/** A transaction, and what also reads outside of one. */
export type Transacting = EntityManager;
export type On = DataSource | EntityManager;

/** A person's pair of keys; the private half opens with the password. */
export interface StaffKey {
  readonly publicKey: Buffer;
  readonly salt: Buffer;
  readonly sealed: Buffer;
}
/** Somebody for whom a desk's key can be sealed. */
export interface Holder {
  readonly staffId: string;
  readonly publicKey: Buffer;
}
export interface DeskKey {
  readonly id: string;
  readonly sectionId: string | null;
  readonly publicKey: Buffer;
  readonly house: Buffer | null;
  readonly recovery: Buffer | null;
}
/** A desk's key with its private half as this person has it; null where they are not let in. */
export type HeldKey = DeskKey & { readonly sealed: Buffer | null };

const COLUMNS = sql`d.id, d.section_id as "sectionId", d.public_key as "publicKey", d.house, d.recovery`;
/** Who answers confided voices of a desk and has a key. */
const HOLDERS = sql`staff_keys k join staff_members m on m.id = k.staff_id and m.active and 'counsellor' = any(m.roles)
                                 join staff_sections o on o.staff_id = m.id`;

/** The keys of counsellors and of their desks, as they are kept: nothing here opens anything. */
@Injectable()
export class KeyRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Does it in the transaction that is under way, or in one of its own. */
  within<T>(on: On | undefined, work: (manager: Transacting) => Promise<T>): Promise<T> {
    return on && !(on instanceof DataSource) ? work(on) : this.dataSource.transaction(work);
  }

  /**
   * Until the transaction ends nobody else lets people in or takes them out: a key that is being made would be given to who
   * leaves in that instant. Taken before any row of a key is locked, so nobody waits in a circle.
   */
  async alone(manager: Transacting): Promise<void> {
    await execute(manager, sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.deskKeys}::bigint)`);
  }

  async ofStaff(id: string, on: On = this.dataSource): Promise<StaffKey | undefined> {
    const [row] = await rowsOf<StaffKey>(
      on,
      sql`select public_key as "publicKey", salt, sealed from staff_keys where staff_id = ${id}::uuid`,
    );
    return row;
  }

  /** With another key nothing opens that was sealed for the one before: they wait to be let in. */
  async keep(on: On, staffId: string, key: StaffKey, at: Date): Promise<void> {
    await execute(on, sql`delete from desk_key_holders where staff_id = ${staffId}::uuid`);
    await execute(
      on,
      sql`insert into staff_keys (staff_id, public_key, salt, sealed, made_at)
          values (${staffId}::uuid, ${key.publicKey}, ${key.salt}, ${key.sealed}, ${at})
          on conflict (staff_id) do update set public_key = excluded.public_key, salt = excluded.salt,
                                               sealed = excluded.sealed, made_at = excluded.made_at`,
    );
  }

  /** The same pair under another password. */
  async sealAnew(on: On, staffId: string, { salt, sealed }: StaffKey): Promise<void> {
    await execute(
      on,
      sql`update staff_keys set salt = ${salt}, sealed = ${sealed} where staff_id = ${staffId}::uuid`,
    );
  }

  async forget(on: On, staffId: string): Promise<void> {
    await execute(on, sql`delete from staff_keys where staff_id = ${staffId}::uuid`);
  }

  /** Takes away the keys of desks to which a person does not belong; gives the desks' keys that were in their hands. */
  async leaveOthers(on: On, staffId: string): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      on,
      sql`with left_out as (
            delete from desk_key_holders h using desk_keys d
             where h.staff_id = ${staffId}::uuid and d.id = h.desk_key_id
               and not exists (select 1 from ${HOLDERS} where k.staff_id = h.staff_id and o.section_id = d.section_id)
            returning h.desk_key_id as id)
          select id from left_out`,
    );
    return rows.map(({ id }) => id);
  }

  /** The desks' keys that a person holds. */
  async heldBy(on: On, staffId: string): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      on,
      sql`select desk_key_id as id from desk_key_holders where staff_id = ${staffId}::uuid`,
    );
    return rows.map(({ id }) => id);
  }

  async retiredOf(staffId: string): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      this.dataSource,
      sql`select d.id from desk_keys d join desk_key_holders h on h.desk_key_id = d.id
           where h.staff_id = ${staffId}::uuid and d.retired_at is not null`,
    );
    return rows.map(({ id }) => id);
  }

  async ofNobody(on: On): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      on,
      sql`select d.id from desk_keys d where d.section_id is null`,
    );
    return rows.map(({ id }) => id);
  }

  /** Nothing more is sealed under these. */
  async retire(on: On, ids: readonly string[], at: Date): Promise<void> {
    await execute(
      on,
      sql`update desk_keys set retired_at = ${at} where id = any(${[...ids]}::uuid[]) and retired_at is null`,
    );
  }

  async current(
    sectionId: string | null,
    on: On = this.dataSource,
  ): Promise<Pick<DeskKey, 'id' | 'publicKey'> | undefined> {
    const [row] = await rowsOf<Pick<DeskKey, 'id' | 'publicKey'>>(
      on,
      sql`select d.id, d.public_key as "publicKey" from desk_keys d
           where d.section_id is not distinct from ${sectionId}::uuid and d.retired_at is null`,
    );
    return row;
  }

  async add(on: On, key: DeskKey, at: Date): Promise<void> {
    await execute(
      on,
      sql`insert into desk_keys (id, section_id, public_key, house, recovery, made_at)
          values (${key.id}::uuid, ${key.sectionId}::uuid, ${key.publicKey}, ${key.house}, ${key.recovery}, ${at})`,
    );
  }

  /** Whoever can be let in to a desk, whether they are already or not. */
  holders(sectionId: string | null, on: On = this.dataSource): Promise<Holder[]> {
    return rowsOf(
      on,
      sql`select k.staff_id as "staffId", k.public_key as "publicKey" from ${HOLDERS} where o.section_id = ${sectionId}::uuid`,
    );
  }

  /** Those of them that wait to be let in to one key. */
  waiting(on: On, deskKeyId: string): Promise<Holder[]> {
    return rowsOf(
      on,
      sql`select k.staff_id as "staffId", k.public_key as "publicKey" from ${HOLDERS}
            join desk_keys d on d.section_id = o.section_id and d.id = ${deskKeyId}::uuid
           where not exists (select 1 from desk_key_holders h where h.desk_key_id = d.id and h.staff_id = k.staff_id)`,
    );
  }

  async letIn(
    on: On,
    deskKeyId: string,
    holders: readonly { readonly staffId: string; readonly sealed: Buffer }[],
    at: Date,
  ): Promise<void> {
    await execute(
      on,
      sql`insert into desk_key_holders (desk_key_id, staff_id, sealed, since)
          select ${deskKeyId}::uuid, n.*, ${at}::timestamptz
            from unnest(${holders.map(({ staffId }) => staffId)}::uuid[], ${holders.map(({ sealed }) => sealed)}::bytea[]) n
          on conflict do nothing`,
    );
  }

  /** By the keys' ids, with what this person has of them. */
  held(
    staffId: string | null,
    ids: readonly string[],
    on: On = this.dataSource,
  ): Promise<HeldKey[]> {
    return rowsOf(
      on,
      sql`select ${COLUMNS}, h.sealed from desk_keys d
            left join desk_key_holders h on h.desk_key_id = d.id and h.staff_id = ${staffId}::uuid
           where d.id = any(${[...ids]}::uuid[])`,
    );
  }

  /** Keys that this person can open and about which there is something to do: nobody of the desk holds it, somebody waits, or it cannot be recovered yet. Locks them. */
  unsettled(on: On, staffId: string): Promise<HeldKey[]> {
    return rowsOf(
      on,
      sql`select ${COLUMNS}, h.sealed from desk_keys d
            left join desk_key_holders h on h.desk_key_id = d.id and h.staff_id = ${staffId}::uuid
           where (h.sealed is not null or d.house is not null)
             and exists (select 1 from ${HOLDERS} where k.staff_id = ${staffId}::uuid and o.section_id = d.section_id)
             and (d.house is not null
                  or (d.recovery is null and exists (select 1 from recovery_key))
                  or exists (select 1 from ${HOLDERS} where o.section_id = d.section_id
                              and not exists (select 1 from desk_key_holders x where x.desk_key_id = d.id and x.staff_id = k.staff_id)))
           order by d.id for update of d`,
    );
  }

  async settle(on: On, id: string, recovery: Buffer | null): Promise<void> {
    await execute(
      on,
      sql`update desk_keys set house = null, recovery = ${recovery} where id = ${id}::uuid`,
    );
  }

  renewHouse(
    keys: KeyRing,
    how: Pick<SealedColumn, 'purpose' | 'placeOf'>,
    step: { readonly after: string; readonly most: number },
  ): Promise<Renewed> {
    const where = { table: 'desk_keys', id: 'id', column: 'house', ...how };
    return renewSealed(this.dataSource, keys, where, step);
  }

  async recoveryKey(on: On = this.dataSource): Promise<Buffer | undefined> {
    const [row] = await rowsOf<{ key: Buffer }>(
      on,
      sql`select public_key as key from recovery_key`,
    );
    return row?.key;
  }

  /** What was sealed for an earlier one is sealed anew by the next who can. */
  async keepRecoveryKey(on: On, publicKey: Buffer, at: Date): Promise<void> {
    await execute(
      on,
      sql`insert into recovery_key (public_key, made_at) values (${publicKey}, ${at})
          on conflict (single) do update set public_key = excluded.public_key, made_at = excluded.made_at`,
    );
    await execute(on, sql`update desk_keys set recovery = null`);
  }

  /** All desks' keys that two persons can recover. */
  recoverable(on: On): Promise<DeskKey[]> {
    return rowsOf(
      on,
      sql`select ${COLUMNS} from desk_keys d where d.recovery is not null order by d.id for update`,
    );
  }
}
