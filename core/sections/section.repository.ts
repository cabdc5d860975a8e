import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConsultationTopic } from '../consultations/index.js';
import { Section, SectionOwnership } from './section.entities.js';

type Columns<T> = { [K in keyof T]: T[K] };

@Injectable()
export class SectionRepository {
  async planByCode(
    manager: EntityManager,
    code: string,
  ): Promise<{ id: string; from: string } | undefined> {
    const [row] = await manager.query(
      'select id, make_date(start_fiscal_year, 4, 1)::text as "from" from plans where code = $1',
      [code],
    );
    return row;
  }

  async ids(manager: EntityManager): Promise<Map<string, string>> {
    const rows = await manager.find(Section, { select: { id: true, code: true } });
    return new Map(rows.map((row) => [row.code, row.id]));
  }

  async addSections(manager: EntityManager, rows: Columns<Section>[]): Promise<void> {
    if (rows.length) await manager.insert(Section, rows);
  }

  async addOwnerships(manager: EntityManager, rows: Columns<SectionOwnership>[]): Promise<number> {
    const owned = new Set(
      (await manager.find(SectionOwnership)).map((o) => `${o.planId} ${o.nodeCode}`),
    );
    const fresh = rows.filter((row) => !owned.has(`${row.planId} ${row.nodeCode}`));
    if (fresh.length) await manager.insert(SectionOwnership, fresh);
    return fresh.length;
  }

  async addTopics(manager: EntityManager, rows: Columns<ConsultationTopic>[]): Promise<number> {
    const known = new Set((await manager.find(ConsultationTopic)).map((t) => t.code));
    const fresh = rows.filter((row) => !known.has(row.code));
    if (fresh.length) await manager.insert(ConsultationTopic, fresh);
    return fresh.length;
  }
}
