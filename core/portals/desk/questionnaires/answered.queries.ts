import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { CityFormDetail } from '../../../contract/index.js';

interface Answered {
  readonly code: string;
  readonly n: number;
}
type Origin = CityFormDetail['origins'][number];

export interface RemarkRow {
  readonly id: string;
  readonly text: string;
  readonly writtenBy: string;
  readonly by: string;
  readonly at: Date;
  readonly decision: 'approved' | 'returned' | null;
  readonly decidedBy: string | null;
}

@Injectable()
export class AnsweredQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** How many answered each form, whether they are counted or became voices. */
  async perForm(): Promise<ReadonlyMap<string, number>> {
    const rows = await rowsOf<Answered>(
      this.dataSource,
      sql`select code, sum(n)::int as n from questionnaire_counts where by_what = '' and key = '' group by code
          union all
          select form_code, count(*)::int from submissions where form_code is not null group by form_code`,
    );
    return new Map(rows.map(({ code, n }) => [code, n]));
  }

  /** How many came each way; of one version. */
  origins(code: string, version: number): Promise<Origin[]> {
    return rowsOf(
      this.dataSource,
      sql`select way, count(*)::int as n from questionnaire_responses
           where code = ${code} and version = ${version} group by way order by way desc`,
    );
  }

  remarks(code: string, version: number): Promise<RemarkRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select r.id, r.text, r.written_by as "writtenBy", w.name as by, r.written_at as at, r.decision, d.name as "decidedBy"
            from form_remarks r join staff_members w on w.id = r.written_by left join staff_members d on d.id = r.decided_by
           where r.code = ${code} and r.version = ${version} order by r.place desc`,
    );
  }
}
