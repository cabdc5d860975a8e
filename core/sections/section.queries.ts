import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnershipRow, SectionRow } from './owner-of.js';

/** A section as the directory lists it. */
export interface ListedSection extends SectionRow {
  department: string | null;
  /** False until the city has confirmed name and duties. */
  confirmed: boolean;
}

export interface DirectoryRows {
  planId: string | null;
  nodes: { code: string; parentCode: string | null }[];
  sections: ListedSection[];
  ownerships: OwnershipRow[];
  topics: { code: string; sectionId: string; privacy: 'private' | 'vault'; emergency: boolean }[];
}

@Injectable()
export class SectionQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** All that routing needs, of the plan in force (or, between two plans, the one that ended last), in one statement. */
  async everything(): Promise<DirectoryRows> {
    const [row] = await this.dataSource.query(`
      with plan as (select id from plans where state <> 'draft' order by (state = 'current') desc, end_fiscal_year desc limit 1)
      select (select id from plan) as "planId",
        coalesce((select json_agg(json_build_object('code', code, 'parentCode', parent_code))
           from plan_nodes where plan_id = (select id from plan)), '[]') as nodes,
        coalesce((select json_agg(json_build_object('id', id, 'code', code, 'name', name, 'department', department,
             'confirmed', confirmed, 'validFrom', valid_from, 'validTo', valid_to, 'successorCode', successor_code) order by code)
           from sections), '[]') as sections,
        coalesce((select json_agg(json_build_object('nodeCode', node_code, 'sectionId', section_id, 'validFrom', valid_from, 'validTo', valid_to)
             order by valid_from desc)
           from section_ownerships where plan_id = (select id from plan)), '[]') as ownerships,
        coalesce((select json_agg(json_build_object('code', code, 'sectionId', section_id, 'privacy', privacy, 'emergency', emergency) order by position)
           from consultation_topics), '[]') as topics`);
    return row as DirectoryRows;
  }
}
