import { Inject, Injectable } from '@nestjs/common';
import { Clock, type StaffActor, uuidV7 } from '../kernel/index.js';
import { type Transaction, UnitOfWork } from '../outbox/index.js';
import { DeskRepository, type LockedVoice, nextStatus } from '../submissions/index.js';
import { AnswerRepository } from './answer.repository.js';

interface AnswerInput {
  readonly id: string;
  readonly text: string;
  readonly version?: number | undefined;
  /** Give the same answer to the open copies that this person may answer. */
  readonly copies?: boolean | undefined;
}

/** The section's answer, in Japanese: the binding text. Taking the voice first is not needed. */
@Injectable()
export class AnswerSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
    @Inject(AnswerRepository) private readonly answers: AnswerRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, input: AnswerInput): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'answer', input.version);
      const copies = input.copies
        ? await this.desk.lockCopies(tx.manager, actor, voice, 'answer')
        : [];
      for (const each of [voice, ...copies]) await this.answer(tx, actor, each, input.text);
    });
  }

  private async answer(
    tx: Transaction,
    actor: StaffActor,
    voice: LockedVoice,
    text: string,
  ): Promise<void> {
    const status = nextStatus(voice.status, 'answer');
    const now = this.clock.now();
    const id = uuidV7(now);
    await this.answers.add(tx.manager, {
      id,
      submissionId: voice.id,
      lang: 'ja',
      text,
      authorId: actor.id,
      createdAt: now,
    });
    await this.desk.change(tx.manager, voice, {
      status,
      assigneeId: voice.assigneeId ?? actor.id,
    });
    tx.record({
      actor,
      verb: 'answer',
      subjectId: voice.id,
      from: voice.status,
      to: status,
      detail: { answer: id, ...(voice.copyOf ? { copyOf: voice.copyOf } : {}) },
    });
    tx.emit({ event: 'submission.answered', subjectId: voice.id });
  }
}
