import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import {
  AppError,
  Clock,
  hasRole,
  pageOf,
  readCursor,
  type StaffActor,
} from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { Lesson, LessonPage } from '../../../contract/index.js';
import { LessonRepository, strengthOf } from '../../../records/lessons/index.js';
import { CurrentPlan, type PlanNames } from '../../../records/plan/index.js';
import { type Directory, SectionDirectory } from '../../../records/sections/index.js';
import { LessonQueries, type LessonRow } from './lesson.queries.js';

/** Who taught it may take it back, and those who watch over routing as a whole. */
const mayUndo = (actor: StaffActor, { byId, undoneAt }: LessonRow): boolean =>
  undoneAt === null && (byId === actor.id || hasRole(actor, 'triage', 'admin'));

/** What routing has learned from staff, to look through and to take back. */
@Injectable()
export class ReviewLessons {
  constructor(
    private readonly queries: LessonQueries,
    private readonly lessons: LessonRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async page(
    actor: StaffActor,
    { cursor, limit, lang }: { cursor?: string | undefined; limit: number; lang: string },
  ): Promise<LessonPage> {
    const found = await this.queries.rows(actor, { cursor: readCursor(cursor), limit });
    const { rows, nextCursor } = pageOf(found, limit, (row) => row.at);
    const names = await this.plan.names(lang);
    const directory = await this.sections.current();
    const items = rows.flatMap((row) => this.present(actor, row, names, directory));
    return { items, nextCursor };
  }

  /** Takes a lesson back: within a second no process asks it any more. Errors: `not_found`, `forbidden`, `move_not_allowed` (it was taken back before). */
  async undo(actor: StaffActor, id: string): Promise<void> {
    const [row] = await this.queries.rows(actor, { id, limit: 1 });
    if (!row) throw new AppError('not_found');
    if (row.undoneAt) throw new AppError('move_not_allowed');
    if (!mayUndo(actor, row)) throw new AppError('forbidden');
    await this.unitOfWork.commit(async (tx) => {
      const lesson = await this.lessons.lock(tx.manager, id);
      if (!lesson || lesson.undoneAt) throw new AppError('move_not_allowed');
      await this.lessons.undo(tx.manager, id, actor.id, this.clock.now());
      tx.record({ actor, verb: 'unlearn', subjectId: lesson.submissionId, detail: { lesson: id } });
    });
  }

  private present(
    actor: StaffActor,
    row: LessonRow,
    names: PlanNames,
    { sectionById }: Directory,
  ): Lesson[] {
    const section = sectionById.get(row.sectionId);
    // Not known for a moment after it was added; it will be there at the next look.
    if (!section) return [];
    const { measure, undoneAt, undoneBy } = row;
    return [
      {
        id: row.id,
        voice: {
          id: row.voiceId,
          receipt: row.receipt,
          excerpt: row.excerpt,
          lang: row.lang,
          visible: row.visible,
        },
        section: names.section(section),
        measure: measure ? names.measure(measure) : null,
        by: row.by,
        at: this.calendar.timeOf(row.at),
        strength: undoneAt ? 0 : strengthOf(row.at, this.clock.now()),
        undone: undoneAt ? { by: undoneBy ?? '', at: this.calendar.timeOf(undoneAt) } : null,
        mayUndo: mayUndo(actor, row),
      },
    ];
  }
}
