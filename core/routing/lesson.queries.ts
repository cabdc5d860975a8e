import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Cursor, StaffActor } from '../kernel/index.js';
import { EXCERPT, visibleTo, WRITTEN_IN } from '../submissions/index.js';

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
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Lessons from voices that this person may see and those that they taught themselves, newest first; `id` asks for one. One more than `limit`, to know whether there are more. */
  rows(
    actor: StaffActor,
    { cursor, limit, id }: { cursor?: Cursor | undefined; limit: number; id?: string | undefined },
  ): Promise<LessonRow[]> {
    const values: unknown[] = [];
    const param = (value: unknown): string => `$${values.push(value)}`;
    const visible = visibleTo(actor, param);
    const where = [`(${visible} or l.taught_by = ${param(actor.id)})`];
    if (id) where.push(`l.id = ${param(id)}`);
    if (cursor) where.push(`(l.taught_at, l.id) < (${param(cursor.at)}, ${param(cursor.id)})`);
    return this.dataSource.query(
      `select l.id, s.id as "voiceId", s.receipt, case when ${visible} then ${EXCERPT} else '' end as excerpt, ${visible} as visible,
              ${WRITTEN_IN} as lang,
              l.section_id as "sectionId", l.measure_code as measure, l.taught_by as "byId", t.name as by, l.taught_at as at,
              u.name as "undoneBy", l.undone_at as "undoneAt"
         from routing_lessons l
         join submissions s on s.id = l.submission_id
         join staff_members t on t.id = l.taught_by
         left join staff_members u on u.id = l.undone_by
        where ${where.join(' and ')}
        order by l.taught_at desc, l.id desc limit ${param(limit + 1)}`,
      values,
    );
  }
}
