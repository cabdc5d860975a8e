import { Inject, Injectable } from '@nestjs/common';
import type { DECLINE_REASONS } from '../contract/index.js';
import type { StaffActor } from '../kernel/index.js';
import { UnitOfWork } from '../outbox/index.js';
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

interface DeclineInput {
  readonly id: string;
  readonly reason: (typeof DECLINE_REASONS)[number];
  readonly version?: number | undefined;
  /** End its open copies for the same reason. */
  readonly copies?: boolean | undefined;
}

/** Ends a voice without an answer; the reason code is told to the sender. */
@Injectable()
export class DeclineSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
  ) {}

  run(actor: StaffActor, input: DeclineInput): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'decline', input.version);
      const copies = input.copies
        ? await this.desk.lockCopies(tx.manager, actor, voice, 'decline')
        : [];
      for (const each of [voice, ...copies]) {
        const status = nextStatus(each.status, 'decline');
        await this.desk.change(tx.manager, each, { status, declinedReason: input.reason });
        tx.record({
          actor,
          verb: 'decline',
          subjectId: each.id,
          from: each.status,
          to: status,
          reason: input.reason,
        });
      }
    });
  }
}
