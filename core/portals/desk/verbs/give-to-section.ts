import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import type { Transaction } from '../../../base/outbox/index.js';
import { LessonRepository } from '../../../records/lessons/index.js';
import type { SectionRow } from '../../../records/sections/index.js';
import type { LockedVoice } from '../access/locked-voice.queries.js';
import type { Effect } from './desk-verb.js';
import { tookFrom } from './took-from.js';

interface Giving {
  readonly section: SectionRow;
  /** The measure that a person has said it is about; null where only a section was named. */
  readonly measure: string | null;
  readonly note: string | null;
  /** Code of the section that had it. */
  readonly from: string | null;
}

/** What both ways of giving a voice to a section do: the new place, the log, the lesson for routing. */
@Injectable()
export class GiveToSection {
  constructor(
    private readonly lessons: LessonRepository,
    private readonly clock: Clock,
  ) {}

  /** Its folded copies go along: they say the same, and would stand alone where it was. Only the voice itself teaches. */
  async give(
    tx: Transaction,
    actor: StaffActor,
    voice: LockedVoice,
    { section, measure, note, from }: Giving,
  ): Promise<Effect> {
    // Consultations teach nothing: their words must not work on in what others are shown.
    if (voice.privacy === 'public') {
      const now = this.clock.now();
      await this.lessons.teach(tx.manager, {
        id: uuidV7(now),
        submissionId: voice.id,
        sectionId: section.id,
        measureCode: measure,
        taughtBy: actor.id,
        taughtAt: now,
      });
    }
    // What a confided voice is about stands nowhere in clear.
    const named = voice.privacy === 'vault' ? null : measure;
    // Whoever gets it now has to hear of it, too.
    if (voice.urgent.length) tx.emit({ event: 'submission.urgent', subjectId: voice.id });
    return {
      change: {
        sectionId: section.id,
        assigneeId: null,
        measureIfNone: named,
        routingReason: { rule: 'person', ...(note ? { note } : {}) },
      },
      ...(note ? { reason: note } : {}),
      detail: (each) => ({
        ...tookFrom(actor, each),
        fromSection: from,
        toSection: section.code,
        ...(named ? { measure: named } : {}),
      }),
      // Its new section goes on from what was written; what was decided was decided elsewhere.
      drafts: 'giveBack',
      emits: 'submission.routed',
    };
  }
}
