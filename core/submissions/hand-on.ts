import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import type { StaffVerb } from '../contract/index.js';
import { Clock, invalid, type StaffActor, uuidV7 } from '../kernel/index.js';
import { LessonRepository } from '../lessons/index.js';
import { type Transaction, UnitOfWork } from '../outbox/index.js';
import {
  type Directory,
  SectionDirectory,
  type SectionRow,
  validSection,
} from '../sections/index.js';
import { DeskRepository, type LockedVoice } from './desk.repository.js';
import { nextStatus } from './submission-status.js';

interface HandingOn {
  readonly verb: Extract<StaffVerb, 'route' | 'reassign'>;
  readonly section: SectionRow;
  readonly measure: string | null;
  readonly note: string | null;
  /** Code of the section that had it. */
  readonly from: string | null;
}

/** What both ways of giving a voice to a section have in common: the move, the log, the lesson for routing. */
@Injectable()
export class HandOn {
  constructor(
    @Inject(DeskRepository) private readonly desk: DeskRepository,
    @Inject(LessonRepository) private readonly lessons: LessonRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Its folded copies go along: they say the same, and would stand alone where it was. Only the voice itself teaches. */
  async run(
    tx: Transaction,
    actor: StaffActor,
    voice: LockedVoice,
    handing: HandingOn,
  ): Promise<void> {
    const copies = await this.desk.lockCopies(tx.manager, actor, voice, handing.verb);
    for (const each of [voice, ...copies]) await this.move(tx, actor, each, handing);
    // Consultations teach nothing: their words must not work on in what others are shown.
    if (voice.privacy !== 'public') return;
    const now = this.clock.now();
    await this.lessons.teach(tx.manager, {
      id: uuidV7(now),
      submissionId: voice.id,
      sectionId: handing.section.id,
      measureCode: handing.measure,
      taughtBy: actor.id,
      taughtAt: now,
    });
  }

  private async move(
    tx: Transaction,
    actor: StaffActor,
    voice: LockedVoice,
    { verb, section, measure, note, from }: HandingOn,
  ): Promise<void> {
    const status = nextStatus(voice.status, 'reassign');
    await this.desk.change(tx.manager, voice, {
      status,
      sectionId: section.id,
      assigneeId: null,
      // A person has now said which measure it is about; what the resident chose stays.
      measureCode: voice.measureCode ?? measure,
      routingReason: { rule: 'person', ...(note ? { note } : {}) },
    });
    tx.record({
      actor,
      verb,
      subjectId: voice.id,
      from: voice.status,
      to: status,
      ...(note ? { reason: note } : {}),
      detail: { fromSection: from, toSection: section.code, ...(measure ? { measure } : {}) },
    });
    tx.emit({ event: 'submission.routed', subjectId: voice.id });
  }
}

const codeOf = (directory: Directory, id: string | null): string | null =>
  (id && directory.sectionById.get(id)?.code) || null;

/** Hands a voice to another section with a reason. */
@Injectable()
export class ReassignSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(HandOn) private readonly handOn: HandOn,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(
    actor: StaffActor,
    input: { id: string; section: string; reason: string; version?: number | undefined },
  ): Promise<void> {
    const directory = await this.sections.current();
    const section = directory.sectionByCode.get(input.section);
    const today = civilDateOf(this.clock.now());
    if (!section || validSection(section, today, directory.sectionByCode)?.id !== section.id)
      throw invalid({ path: 'section', code: 'unknown_section' });
    await this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'reassign', input.version);
      if (voice.sectionId === section.id) throw invalid({ path: 'section', code: 'not_allowed' });
      const from = codeOf(directory, voice.sectionId);
      const note = input.reason;
      await this.handOn.run(tx, actor, voice, {
        ...{ verb: 'reassign', section, measure: null, note, from },
      });
    });
  }
}

/** Gives a waiting voice to whoever answers for a proposed measure or, beside the plan, to a proposed section. */
@Injectable()
export class GiveToProposed {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(HandOn) private readonly handOn: HandOn,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** `about`: the code of a measure or of a section. Error: `invalid` where nobody answers for it. */
  async run(
    actor: StaffActor,
    input: { id: string; about: string; version?: number | undefined },
  ): Promise<void> {
    const directory = await this.sections.current();
    const section = directory.responsible(input.about, civilDateOf(this.clock.now()));
    if (!section) throw invalid({ path: 'about', code: 'unknown_section' });
    const measure = directory.hasNode(input.about) ? input.about : null;
    await this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'route', input.version);
      await this.handOn.run(tx, actor, voice, {
        ...{ verb: 'route', section, measure, note: null, from: null },
      });
    });
  }
}
