import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { Count } from './publishable.js';

interface Counted {
  readonly at: Date | null;
  readonly counts: readonly Count[];
}
type Packed = readonly [by: string, group: string, key: string, value: string, n: number];

const unpacked = ([by, group, key, value, n]: Packed): Count => ({ by, group, key, value, n });

/** How many answered what, as it is kept with the answers. */
@Injectable()
export class QuestionnaireCountRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** As they were when enough had answered. */
  async ofSnapshot(code: string, version: number): Promise<Counted> {
    const [row] = await rowsOf<{ counts: readonly Packed[]; at: Date }>(
      this.dataSource,
      sql`select counts, at from questionnaire_snapshots where code = ${code} and version = ${version}`,
    );
    return row ? { at: row.at, counts: row.counts.map(unpacked) } : { at: null, counts: [] };
  }

  /** As they are now: of a form that is closed, or for the city itself. */
  async current(code: string, version: number): Promise<readonly Count[]> {
    return rowsOf<Count>(
      this.dataSource,
      sql`select by_what as by, of_group as "group", key, value, n::float8 as n from questionnaire_counts
           where code = ${code} and version = ${version}`,
    );
  }

  /** Versions that somebody answered, the newest first. */
  async versions(code: string): Promise<number[]> {
    const rows = await rowsOf<{ version: number }>(
      this.dataSource,
      sql`select version from questionnaire_counts where code = ${code} and by_what = '' and key = ''
           order by version desc`,
    );
    return rows.map(({ version }) => version);
  }
}
