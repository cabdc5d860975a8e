import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import { RoutingLesson } from './lesson.entity.js';

/** A lesson that still counts. */
export interface ActiveLesson {
  readonly id: string;
  /** The voice that it was learned from. */
  readonly submissionId: string;
  readonly sectionId: string;
  readonly measure: string | null;
  readonly taughtAt: Date;
}

/** More than a city corrects in years; a bound for memory, not for people. */
const AT_MOST = 2_000;

/** Every change here also raises `lesson_version`, in the same transaction. */
@Injectable()
export class LessonRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Learns from one voice; what it taught before is taken back by the same person. */
  async teach(
    manager: EntityManager,
    lesson: Omit<RoutingLesson, 'undoneBy' | 'undoneAt'>,
  ): Promise<void> {
    await manager.update(
      RoutingLesson,
      { submissionId: lesson.submissionId, undoneAt: IsNull() },
      { undoneAt: lesson.taughtAt, undoneBy: lesson.taughtBy },
    );
    await manager.insert(RoutingLesson, { ...lesson, undoneAt: null, undoneBy: null });
    await this.changed(manager);
  }

  lock(manager: EntityManager, id: string): Promise<RoutingLesson | null> {
    return manager.findOne(RoutingLesson, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async undo(manager: EntityManager, id: string, by: string, at: Date): Promise<void> {
    await manager.update(RoutingLesson, { id }, { undoneAt: at, undoneBy: by });
    await this.changed(manager);
  }

  /** Forgets what these voices taught; `by` is null where a sender took the voice back, as then nobody of the staff did it. */
  async forget(
    manager: EntityManager,
    submissionIds: readonly string[],
    at: Date,
    by: string | null = null,
  ): Promise<void> {
    const { affected } = await manager.update(
      RoutingLesson,
      { submissionId: In([...submissionIds]), undoneAt: IsNull() },
      { undoneAt: at, undoneBy: by },
    );
    if (affected) await this.changed(manager);
  }

  /** Grows with each change that has been committed: the row's lock puts the changes in order. */
  async version(): Promise<string> {
    const [row] = await rowsOf<{ version: string }>(
      this.dataSource,
      sql`select version::text from lesson_version`,
    );
    return row?.version ?? '';
  }

  /** The lessons that count, newest first. */
  active(since: Date): Promise<ActiveLesson[]> {
    return rowsOf(
      this.dataSource,
      sql`select id, submission_id as "submissionId", section_id as "sectionId", measure_code as measure, taught_at as "taughtAt"
            from routing_lessons where undone_at is null and taught_at > ${since}
           order by taught_at desc, id desc limit ${AT_MOST}`,
    );
  }

  private async changed(manager: EntityManager): Promise<void> {
    await execute(manager, sql`update lesson_version set version = version + 1`);
  }
}
