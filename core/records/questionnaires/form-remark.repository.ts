import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

export interface FormRemark {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly text: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly decision: 'approved' | 'returned' | null;
}

/** What sections say about results. Rows are added and decided on once: the newest that is approved stands. */
@Injectable()
export class FormRemarkRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(
    manager: EntityManager,
    { id, code, version, text, writtenBy, writtenAt }: Omit<FormRemark, 'decision'>,
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into form_remarks (id, code, version, text, written_by, written_at)
          values (${id}::uuid, ${code}, ${version}::int, ${text}, ${writtenBy}::uuid, ${writtenAt}::timestamptz)`,
    );
  }

  async locked(manager: EntityManager, id: string): Promise<FormRemark | undefined> {
    const [row] = await rowsOf<FormRemark>(
      manager,
      sql`select id, code, version, text, written_by as "writtenBy", written_at as "writtenAt", decision
            from form_remarks where id = ${id}::uuid for update`,
    );
    return row;
  }

  async decide(
    manager: EntityManager,
    id: string,
    decision: 'approved' | 'returned',
    by: string,
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update form_remarks set decision = ${decision}, decided_by = ${by}::uuid, decided_at = ${at}::timestamptz
           where id = ${id}::uuid`,
    );
  }

  /** What everybody reads beside the results of a version. */
  async standing(code: string, version: number): Promise<{ text: string; at: Date } | undefined> {
    const [row] = await rowsOf<{ text: string; at: Date }>(
      this.dataSource,
      sql`select text, decided_at as at from form_remarks
           where code = ${code} and version = ${version} and decision = 'approved' order by place desc limit 1`,
    );
    return row;
  }
}
