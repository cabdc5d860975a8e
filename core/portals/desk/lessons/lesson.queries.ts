import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Cursor, StaffActor } from '../../../base/kernel/index.js';
import { all, rowsOf, sql } from '../../../base/sql/index.js';
import { excerptOf, languageOf } from '../../../records/submissions/index.js';
import { visibleTo } from '../access/staff-scope.js';

export interface LessonRow {
  readonly id: string;
  readonly voiceId: string;
  readonly receipt: string;
  readonly excerpt: string;
  readonly lang: string;
  /** The voice may still be seen by this person. */
  readonly visible: boolean;
  readonly sectionId: string;
  readonly measure: string | null;
  readonly byId: string;
  readonly by: string;
  readonly at: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
}

@Injectable()
export class LessonQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Lessons from voices that this person may see and those that they taught themselves, newest first; `id` asks for one. One more than `limit`, to know whether there are more. */
  rows(
    actor: StaffActor,
    { cursor, limit, id }: { cursor?: Cursor | undefined; limit: number; id?: string | undefined },
  ): Promise<LessonRow[]> {
    const visible = visibleTo(actor);
    const where = all([
      sql`(${visible} or l.taught_by = ${actor.id})`,
      ...(id ? [sql`l.id = ${id}`] : []),
      ...(cursor ? [sql`(l.taught_at, l.id) < (${cursor.at}, ${cursor.id})`] : []),
    ]);
    return rowsOf(
      this.dataSource,
      sql`select l.id, s.id as "voiceId", s.receipt, case when ${visible} then ${excerptOf()} else '' end as excerpt,
                 ${visible} as visible, ${languageOf()} as lang,
                 l.section_id as "sectionId", l.measure_code as measure, l.taught_by as "byId", t.name as by, l.taught_at as at,
                 u.name as "undoneBy", l.undone_at as "undoneAt"
            from routing_lessons l
            join submissions s on s.id = l.submission_id
            join staff_members t on t.id = l.taught_by
            left join staff_members u on u.id = l.undone_by
           where ${where}
           order by l.taught_at desc, l.id desc limit ${limit + 1}`,
    );
  }
}
