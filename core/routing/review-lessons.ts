import { Inject, Injectable } from '@nestjs/common';
import type { Lesson, LessonPage } from '../contract/index.js';
import { AppError, Clock, hasRole, pageOf, readCursor, type StaffActor } from '../kernel/index.js';
import { LessonRepository, strengthOf } from '../lessons/index.js';
import { UnitOfWork } from '../outbox/index.js';
import { type PlanView, ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { cityTime } from '../submissions/index.js';
import { LessonQueries, type LessonRow } from './lesson.queries.js';

/** Who taught it may take it back, and those who watch over routing as a whole. */
const mayUndo = (actor: StaffActor, { byId, undoneAt }: LessonRow): boolean =>
  undoneAt === null && (byId === actor.id || hasRole(actor, 'triage', 'admin'));

/** What routing has learned from staff, to look through and to take back. */
@Injectable()
export class ReviewLessons {
  constructor(
    @Inject(LessonQueries) private readonly queries: LessonQueries,
    @Inject(LessonRepository) private readonly lessons: LessonRepository,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async page(
    actor: StaffActor,
    { cursor, limit, lang }: { cursor?: string | undefined; limit: number; lang: string },
  ): Promise<LessonPage> {
    const found = await this.queries.rows(actor, { cursor: readCursor(cursor), limit });
    const { rows, nextCursor } = pageOf(found, limit, (row) => row.at);
    const view = await this.plan.view(lang);
    const items = await Promise.all(rows.map((row) => this.present(actor, row, view, lang)));
    return { items: items.flat(), nextCursor };
  }

  /** Takes a lesson back: within a second no process asks it any more. Errors: `not_found`, `forbidden`, `move_not_allowed` (it was taken back before). */
  async undo(actor: StaffActor, id: string): Promise<void> {
    const [row] = await this.queries.rows(actor, { id, limit: 1 });
    if (!row) throw new AppError('not_found');
    if (row.undoneAt) throw new AppError('move_not_allowed');
    if (!mayUndo(actor, row)) throw new AppError('forbidden');
    await this.unitOfWork.run(async (tx) => {
      const lesson = await this.lessons.lock(tx.manager, id);
      if (!lesson || lesson.undoneAt) throw new AppError('move_not_allowed');
      await this.lessons.undo(tx.manager, id, actor.id, this.clock.now());
      tx.record({ actor, verb: 'unlearn', subjectId: lesson.submissionId, detail: { lesson: id } });
    });
  }

  private async present(
    actor: StaffActor,
    row: LessonRow,
    view: PlanView,
    lang: string,
  ): Promise<Lesson[]> {
    const section = (await this.sections.current()).sectionById.get(row.sectionId);
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
        section: await this.plan.sectionRef(section, lang),
        measure: measure ? { code: measure, title: view.title(measure) ?? measure } : null,
        by: row.by,
        at: cityTime(row.at),
        strength: undoneAt ? 0 : strengthOf(row.at, this.clock.now()),
        undone: undoneAt ? { by: undoneBy ?? '', at: cityTime(undoneAt) } : null,
        mayUndo: mayUndo(actor, row),
      },
    ];
  }
}
