import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { RoutingLesson } from './lesson.entity.js';

/** A lesson that still counts, with the voice it was learned from. */
export interface ActiveLesson {
  readonly id: string;
  readonly sectionId: string;
  readonly measure: string | null;
  readonly text: string;
  readonly kind: 'opinion' | 'consultation';
  readonly taughtAt: Date;
}

/** More than a city corrects in years; a bound for memory, not for people. */
const AT_MOST = 2_000;

/** Every change here also raises `lesson_version`, in the same transaction. */
@Injectable()
export class LessonRepository {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

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

  /** Grows with each change that has been committed: the row's lock puts the changes in order. */
  async version(): Promise<string> {
    const [row] = await this.dataSource.query('select version::text from lesson_version');
    return row?.version ?? '';
  }

  /** Ids of the lessons that count, newest first. */
  async activeIds(since: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.dataSource.query(
      `select id from routing_lessons where undone_at is null and taught_at > $1
        order by taught_at desc, id desc limit ${AT_MOST}`,
      [since],
    );
    return rows.map((row) => row.id);
  }

  /** What was taught by these. Only public voices teach, so that no consultation's words stay in a process's memory. */
  byIds(ids: readonly string[]): Promise<ActiveLesson[]> {
    return this.dataSource.query(
      `select l.id, l.section_id as "sectionId", l.measure_code as measure, s.text, s.kind, l.taught_at as "taughtAt"
         from routing_lessons l join submissions s on s.id = l.submission_id
        where l.id = any($1::uuid[]) and s.privacy = 'public'`,
      [ids],
    );
  }

  private async changed(manager: EntityManager): Promise<void> {
    await manager.query('update lesson_version set version = version + 1');
  }
}
