import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../../base/sql/index.js';
import type { PaperDecision } from '../../../../contract/index.js';

/** Something that was done about an answer under way. */
export interface DecisionRow {
  readonly id: string;
  readonly act: 'submit' | 'approve' | 'return' | 'pull_back' | 'recall' | 'publish';
  readonly round: number;
  readonly versionId: string;
  readonly step: number;
  readonly by: string;
  readonly deputy: boolean;
  readonly sectionId: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly paper: PaperDecision | null;
  readonly at: Date;
}

@Injectable()
export class DecisionQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** All that counts of what was done about an answer, in its order. */
  of(draftId: string): Promise<DecisionRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select e.id, e.act, e.round, e.version_id as "versionId", e.step, m.name as by, e.deputy,
                 e.section_id as "sectionId", e.start_at as start, e.end_at as "end", e.paper, e.at
            from answer_decisions e join staff_members m on m.id = e.by_id
           where e.draft_id = ${draftId} and not e.void order by e.at, e.step, e.id`,
    );
  }

  /** What these people are called. */
  async namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await rowsOf<{ id: string; name: string }>(
      this.dataSource,
      sql`select id, name from staff_members where id = any(${[...new Set(ids)]}::uuid[])`,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
