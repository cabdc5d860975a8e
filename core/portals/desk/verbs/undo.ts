import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import { LessonRepository } from '../../../records/lessons/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';

/**
 * Takes back what was done last: the voice, and the copies that went along, come back as they were, in the same hands and with
 * the same promise. What routing learned from it is forgotten.
 */
@Injectable()
export class UndoLast implements DeskVerb<'undo'> {
  constructor(
    private readonly lessons: LessonRepository,
    private readonly sections: SectionDirectory,
    private readonly clock: Clock,
  ) {}

  async prepare(actor: StaffActor): Promise<Doing> {
    const { sectionById } = await this.sections.current();
    const codeOf = (id: string | null) => (id ? (sectionById.get(id)?.code ?? null) : null);
    return async (voices, { manager }) => {
      const [{ undoable, sectionId }] = voices;
      if (!undoable) throw new AppError('move_not_allowed');
      const hasMoved = undoable.sectionId !== sectionId;
      if (hasMoved) {
        const ids = voices.map(({ id }) => id);
        await this.lessons.forget(manager, ids, this.clock.now(), actor.id);
      }
      return {
        restores: true,
        detail: () => ({
          undid: undoable.verb,
          ...(hasMoved
            ? { fromSection: codeOf(sectionId), toSection: codeOf(undoable.sectionId) }
            : {}),
        }),
      };
    };
  }
}
