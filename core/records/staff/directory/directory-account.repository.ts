import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import { StaffMember } from '../staff.entities.js';
import { StaffRepository } from '../staff.repository.js';
import type { DirectoryPerson } from './person-of.js';

/** Somebody as the directory tells of them at one sign-in. */
type Told = Omit<DirectoryPerson, 'sections' | 'isSecured'> & {
  /** Theirs if they have no account yet. */
  readonly id: string;
  readonly issuer: string;
  readonly at: Date;
};

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

/** Accounts that the city's directory opens. */
@Injectable()
export class DirectoryAccountRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly staff: StaffRepository,
  ) {}

  /** By the directory's own name of them; else the account with their login that was given over to it and never used there. */
  async find(
    { issuer, subject, login }: Pick<Told, 'issuer' | 'subject'> & { readonly login?: string },
    on: Pick<EntityManager, 'query'> = this.dataSource,
  ): Promise<StaffMember | undefined> {
    const [row] = await rowsOf<StaffMember>(
      on,
      sql`select id, login, name, roles, active, email, created_at as "createdAt", password_since as "passwordSince",
                 password_hash as "passwordHash", directory_issuer as "directoryIssuer", directory_subject as "directorySubject"
            from staff_members
           where directory_issuer = ${issuer}
             and (directory_subject = ${subject} or (directory_subject is null and login = ${login ?? null}))
           order by directory_subject is null limit 1`,
    );
    return row;
  }

  /**
   * What it says now, in place of what it said before: other roles or sections end what is open. Undefined where the login is
   * somebody else's, or the account was shut.
   */
  async save(
    manager: EntityManager,
    told: Told,
    sectionIds: readonly string[],
  ): Promise<{ readonly member: StaffMember; readonly isChanged: boolean } | undefined> {
    const { id, issuer, subject, login, name, roles, at } = told;
    const added = await rowsOf(
      manager,
      sql`insert into staff_members (id, login, name, roles, active, created_at, directory_issuer, directory_subject)
          select ${id}::uuid, ${login}, ${name}, ${[...roles]}::text[], true, ${at}, ${issuer}, ${subject}
           where not exists (select 1 from staff_members where directory_issuer = ${issuer} and directory_subject = ${subject})
          on conflict do nothing returning id`,
    );
    const before = await this.find(told, manager);
    if (!before?.active) return undefined;
    const held = await rowsOf<{ id: string }>(
      manager,
      sql`select section_id as id from staff_sections where staff_id = ${before.id}::uuid`,
    );
    const isChanged =
      added.length > 0 ||
      !isSame(before.roles, roles) ||
      !isSame(
        held.map((one) => one.id),
        sectionIds,
      );
    await execute(
      manager,
      sql`update staff_members set name = ${name}, roles = ${[...roles]}::text[], directory_subject = ${subject}
           where id = ${before.id}::uuid`,
    );
    if (isChanged) {
      await this.staff.placeIn(manager, before.id, sectionIds);
      await this.staff.endAll(manager, before.id);
    }
    return { member: { ...before, name, roles: [...roles] }, isChanged };
  }

  /** Gives a local account over: its password opens nothing any more. Undefined where there is none that is open. */
  async giveOver(
    manager: EntityManager,
    login: string,
    issuer: string,
  ): Promise<string | undefined> {
    const [row] = await rowsOf<{ id: string }>(
      manager,
      sql`with given as (
            update staff_members set password_hash = null, password_since = null, directory_issuer = ${issuer}, directory_subject = null
             where login = ${login} and active and password_hash is not null and not ('counsellor' = any(roles))
            returning id)
          select id from given`,
    );
    if (row) await this.staff.endAll(manager, row.id);
    return row?.id;
  }
}
