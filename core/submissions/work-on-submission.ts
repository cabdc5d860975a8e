import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import type { DECLINE_REASONS } from '../contract/index.js';
import { Clock, invalid, type StaffActor } from '../kernel/index.js';
import { UnitOfWork } from '../outbox/index.js';
import { SectionDirectory, validSection } from '../sections/index.js';
import { DeskRepository } from './desk.repository.js';
import { nextStatus } from './submission-status.js';

/** A person takes a voice: it is in progress, and others see who has it. */
@Injectable()
export class AssignSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
  ) {}

  run(actor: StaffActor, input: { id: string; version?: number | undefined }): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'assign', input.version);
      const status = nextStatus(voice.status, 'take');
      await this.desk.change(tx.manager, voice, { status, assigneeId: actor.id });
      tx.record({ actor, verb: 'assign', subjectId: voice.id, from: voice.status, to: status });
    });
  }
}

/** Hands a voice to another section with a reason; the reason is kept as a lesson for routing. */
@Injectable()
export class ReassignSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
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
      const status = nextStatus(voice.status, 'reassign');
      const from = voice.sectionId ? directory.sectionById.get(voice.sectionId)?.code : null;
      await this.desk.change(tx.manager, voice, {
        status,
        sectionId: section.id,
        assigneeId: null,
        routingReason: { rule: 'person', note: input.reason },
      });
      tx.record({
        actor,
        verb: 'reassign',
        subjectId: voice.id,
        from: voice.status,
        to: status,
        reason: input.reason,
        detail: { fromSection: from ?? null, toSection: section.code },
      });
      tx.emit({ event: 'submission.routed', subjectId: voice.id });
    });
  }
}

@Injectable()
export class CloseSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
  ) {}

  run(actor: StaffActor, input: { id: string; version?: number | undefined }): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'close', input.version);
      const status = nextStatus(voice.status, 'close');
      await this.desk.change(tx.manager, voice, { status });
      tx.record({ actor, verb: 'close', subjectId: voice.id, from: voice.status, to: status });
    });
  }
}

/** Ends a voice without an answer; the reason code is told to the sender. */
@Injectable()
export class DeclineSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
  ) {}

  run(
    actor: StaffActor,
    input: { id: string; reason: (typeof DECLINE_REASONS)[number]; version?: number | undefined },
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'decline', input.version);
      const status = nextStatus(voice.status, 'decline');
      await this.desk.change(tx.manager, voice, { status, declinedReason: input.reason });
      tx.record({
        actor,
        verb: 'decline',
        subjectId: voice.id,
        from: voice.status,
        to: status,
        reason: input.reason,
      });
    });
  }
}
