import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '../../contract/index.js';
import { StaffMember, StaffSession } from './staff.entities.js';

export interface SignedIn {
  id: string;
  login: string;
  name: string;
  roles: Role[];
  sectionIds: string[];
  lastSeenAt: Date;
  sealedKey: Buffer | null;
}

@Injectable()
export class StaffRepository {
  constructor(private readonly dataSource: DataSource) {}

  byLogin(login: string): Promise<StaffMember | null> {
    return this.dataSource.manager.findOneBy(StaffMember, {
      login,
      active: true,
    });
  }

  /** Who has this login, whether active or not. */
  async idOf(login: string): Promise<string | undefined> {
    return (await this.dataSource.manager.findOneBy(StaffMember, { login }))?.id;
  }

  /** What a person is called, whether active or not. */
  async nameOf(manager: EntityManager, id: string): Promise<string | undefined> {
    return (await manager.findOneBy(StaffMember, { id }))?.name;
  }

  /** The person behind a session that has not run out, with sections; a deactivated person has none. */
  async bySession(idHash: Buffer, now: Date, idleSince: Date): Promise<SignedIn | undefined> {
    const [row] = await this.dataSource.query(
      `select m.id, m.login, m.name, m.roles, s.last_seen_at as "lastSeenAt", s.sealed_key as "sealedKey",
              coalesce((select array_agg(section_id) from staff_sections where staff_id = m.id), '{}') as "sectionIds"
         from staff_sessions s join staff_members m on m.id = s.staff_id
        where s.id_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and m.active`,
      [idHash, now, idleSince],
    );
    return row;
  }

  /** Of active people, by their logins. */
  async idsByLogin(logins: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { login: string; id: string }[] = logins.length
      ? await this.dataSource.query(
          'select login, id from staff_members where login = any($1) and active',
          [logins],
        )
      : [];
    return new Map(rows.map(({ login, id }) => [login, id]));
  }

  async touch(idHash: Buffer, now: Date): Promise<void> {
    await this.dataSource.manager.update(StaffSession, { idHash }, { lastSeenAt: now });
  }

  async addSession(manager: EntityManager, session: StaffSession): Promise<void> {
    await manager.insert(StaffSession, session);
    await manager.query('delete from staff_sessions where expires_at < $1', [session.createdAt]);
  }

  async endSession(manager: EntityManager, idHash: Buffer): Promise<string | undefined> {
    const [rows] = await manager.query(
      'delete from staff_sessions where id_hash = $1 returning staff_id as id',
      [idHash],
    );
    return rows[0]?.id;
  }

  /** Shuts an account and ends its sessions for good; gives its id, or nothing where there was none to shut. */
  async lock(manager: EntityManager, login: string): Promise<string | undefined> {
    const [rows] = await manager.query(
      'update staff_members set active = false where login = $1 and active returning id',
      [login],
    );
    const id: string | undefined = rows[0]?.id;
    if (id) await manager.query('delete from staff_sessions where staff_id = $1', [id]);
    return id;
  }

  /** Adds a person or changes name, roles and sections of the one with this login; a new password ends the old sessions. */
  async save(
    manager: EntityManager,
    member: StaffMember,
    sectionIds: readonly string[],
  ): Promise<string> {
    const before = await manager.findOneBy(StaffMember, { login: member.login });
    const id = before?.id ?? member.id;
    await manager.upsert(
      StaffMember,
      {
        ...member,
        id,
        email: member.email ?? before?.email ?? null,
        createdAt: before?.createdAt ?? member.createdAt,
      },
      ['id'],
    );
    await manager.query('delete from staff_sections where staff_id = $1', [id]);
    await manager.query(
      'insert into staff_sections (staff_id, section_id) select $1, unnest($2::uuid[])',
      [id, sectionIds],
    );
    await manager.query('delete from staff_sessions where staff_id = $1', [id]);
    return id;
  }
}
