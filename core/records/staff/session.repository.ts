import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import { StaffSession } from './staff.entities.js';

/** Sign-ins that are open. */
@Injectable()
export class SessionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds one; more than `most` of a person end, those first that were not used for longest. */
  async add(manager: EntityManager, session: StaffSession, most: number): Promise<void> {
    await manager.insert(StaffSession, session);
    await execute(
      manager,
      sql`delete from staff_sessions where expires_at < ${session.createdAt} or id_hash in (
            select id_hash from staff_sessions where staff_id = ${session.staffId}::uuid
             order by id_hash = ${session.idHash} desc, last_seen_at desc, created_at desc, id offset ${most})`,
    );
  }

  async touch(idHash: Buffer, now: Date): Promise<void> {
    await this.dataSource.manager.update(StaffSession, { idHash }, { lastSeenAt: now });
  }

  /** Gives whose it was; undefined where it was over. */
  async end(manager: EntityManager, idHash: Buffer): Promise<string | undefined> {
    const [row] = await rowsOf<{ id: string }>(
      manager,
      sql`with ended as (delete from staff_sessions where id_hash = ${idHash} returning staff_id)
          select staff_id as id from ended`,
    );
    return row?.id;
  }

  /** Those that are open, the one that was used last first. */
  of(
    staffId: string,
    { now, idleSince }: { readonly now: Date; readonly idleSince: Date },
  ): Promise<StaffSession[]> {
    return this.dataSource.manager
      .createQueryBuilder(StaffSession, 's')
      .where('s.staff_id = :staffId and s.expires_at > :now and s.last_seen_at > :idleSince', {
        staffId,
        now,
        idleSince,
      })
      .orderBy('s.last_seen_at', 'DESC')
      .addOrderBy('s.id')
      .getMany();
  }

  /** One of a person's own, by its name; false where it is none of theirs, or over. */
  async endOwn(manager: EntityManager, staffId: string, id: string): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      sql`with ended as (
            delete from staff_sessions where staff_id = ${staffId}::uuid and id = ${id}::uuid returning 1)
          select 1 from ended`,
    );
    return rows.length > 0;
  }

  /** All of a person but one, by its name; gives how many. */
  async endOthers(manager: EntityManager, staffId: string, but: string): Promise<number> {
    const rows = await rowsOf(
      manager,
      sql`with ended as (
            delete from staff_sessions where staff_id = ${staffId}::uuid and id <> ${but}::uuid returning 1)
          select 1 from ended`,
    );
    return rows.length;
  }
}
