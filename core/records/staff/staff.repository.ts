import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Role } from '../../contract/index.js';
import { StaffMember } from './staff.entities.js';

export interface SignedIn {
  sessionId: string;
  id: string;
  login: string;
  name: string;
  roles: Role[];
  sectionIds: string[];
  lastSeenAt: Date;
  sealedKey: Buffer | null;
  hasSecondStep: boolean;
  /** The directory that opened the session has asked for a second step. */
  secured: boolean;
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

  byId(id: string): Promise<StaffMember | null> {
    return this.dataSource.manager.findOneBy(StaffMember, { id, active: true });
  }

  /** Whether a password that was found right still is, until the transaction is over: a changed one lets nobody in. */
  async stillHas(manager: EntityManager, { id, passwordHash }: StaffMember): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      'select 1 from staff_members where id = $1 and password_hash = $2 and active for share',
      [id, passwordHash],
    );
    return rows.length > 0;
  }

  /** Another password in place of the one that was found right; false where that one has changed since. */
  async changePassword(
    manager: EntityManager,
    { id, passwordHash }: StaffMember,
    next: { readonly passwordHash: string; readonly at: Date },
  ): Promise<boolean> {
    const [rows] = await manager.query(
      `update staff_members set password_hash = $3, password_since = $4
        where id = $1 and password_hash = $2 and active returning id`,
      [id, passwordHash, next.passwordHash, next.at],
    );
    if (!rows.length) return false;
    await this.endAll(manager, id);
    return true;
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
      `select s.id as "sessionId", m.id, m.login, m.name, m.roles, s.last_seen_at as "lastSeenAt",
              s.sealed_key as "sealedKey", s.secured,
              exists (select 1 from staff_second_steps where staff_id = m.id and since is not null) as "hasSecondStep",
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

  /** Every session of a person, and every sign-in that waits for its second step. Gives how many sessions ended. */
  async endAll(manager: EntityManager, id: string): Promise<number> {
    const [, ended] = await manager.query('delete from staff_sessions where staff_id = $1', [id]);
    await manager.query('delete from staff_sign_ins_under_way where staff_id = $1', [id]);
    return ended;
  }

  /** These sections, and no others. */
  async placeIn(manager: EntityManager, id: string, sectionIds: readonly string[]): Promise<void> {
    await manager.query('delete from staff_sections where staff_id = $1', [id]);
    await manager.query(
      'insert into staff_sections (staff_id, section_id) select $1, unnest($2::uuid[])',
      [id, sectionIds],
    );
  }

  /** Shuts an account and ends its sessions for good; gives its id, or nothing where there was none to shut. */
  async lock(manager: EntityManager, login: string): Promise<string | undefined> {
    const [rows] = await manager.query(
      'update staff_members set active = false where login = $1 and active returning id',
      [login],
    );
    const id: string | undefined = rows[0]?.id;
    if (id) await this.endAll(manager, id);
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
    await this.placeIn(manager, id, sectionIds);
    await this.endAll(manager, id);
    return id;
  }
}
