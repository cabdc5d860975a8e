import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import type { OwnershipRow, SectionRow } from './owner-of.js';
import { Section, SectionOwnership } from './section.entities.js';

type Columns<T> = { [K in keyof T]: T[K] };

/** A section as the directory lists it. */
export interface ListedSection extends SectionRow {
  department: string | null;
  /** False until the city has confirmed name and duties. */
  confirmed: boolean;
}

/** How a section is called and reached. */
export type SectionAddress = Pick<Columns<Section>, 'name' | 'department' | 'email' | 'phone'>;

@Injectable()
export class SectionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All sections, also ended ones, by their codes. */
  listed(): Promise<ListedSection[]> {
    return rowsOf(
      this.dataSource,
      sql`select id, code, name, department, confirmed, valid_from::text as "validFrom",
                 valid_to::text as "validTo", successor_code as "successorCode"
            from sections order by code`,
    );
  }

  /** Who owns which node of a plan, the newest ownership first. */
  ownerships(planId: string): Promise<OwnershipRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select node_code as "nodeCode", section_id as "sectionId", valid_from::text as "validFrom", valid_to::text as "validTo"
            from section_ownerships where plan_id = ${planId} order by valid_from desc`,
    );
  }

  async ids(manager: EntityManager): Promise<Map<string, string>> {
    const rows = await manager.find(Section, { select: { id: true, code: true } });
    return new Map(rows.map((row) => [row.code, row.id]));
  }

  async addSections(manager: EntityManager, rows: Columns<Section>[]): Promise<void> {
    if (rows.length) await manager.insert(Section, rows);
  }

  /** Changes what is named; the rest stays. */
  async set(manager: EntityManager, id: string, address: Partial<SectionAddress>): Promise<void> {
    await manager.update(Section, { id }, address);
  }

  /** Where those who sort voices are told of one that waits for them; null: nowhere. */
  async setTriageEmail(manager: EntityManager, email: string | null): Promise<void> {
    await execute(
      manager,
      sql`insert into triage_address (one, email) values (true, ${email})
          on conflict (one) do update set email = excluded.email`,
    );
  }

  /** Codes of the sections of today that have no mail address. */
  async withoutEmail(): Promise<string[]> {
    const rows = await rowsOf<{ code: string }>(
      this.dataSource,
      sql`select code from sections where email is null and (valid_to is null or valid_to >= current_date) order by code`,
    );
    return rows.map(({ code }) => code);
  }

  async addOwnerships(manager: EntityManager, rows: Columns<SectionOwnership>[]): Promise<number> {
    const owned = new Set(
      (await manager.find(SectionOwnership)).map((o) => `${o.planId} ${o.nodeCode}`),
    );
    const fresh = rows.filter((row) => !owned.has(`${row.planId} ${row.nodeCode}`));
    if (fresh.length) await manager.insert(SectionOwnership, fresh);
    return fresh.length;
  }
}
