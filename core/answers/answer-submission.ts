import { Inject, Injectable } from '@nestjs/common';
import { Clock, type StaffActor, uuidV7 } from '../kernel/index.js';
import { UnitOfWork } from '../outbox/index.js';
import { DeskRepository, nextStatus } from '../submissions/index.js';
import { AnswerRepository } from './answer.repository.js';

/** The section's answer, in Japanese: the binding text. Taking the voice first is not needed. */
@Injectable()
export class AnswerSubmission {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
    @Inject(AnswerRepository) private readonly answers: AnswerRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run(
    actor: StaffActor,
    input: { id: string; text: string; version?: number | undefined },
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'answer', input.version);
      const status = nextStatus(voice.status, 'answer');
      const now = this.clock.now();
      const id = uuidV7(now);
      await this.answers.add(tx.manager, {
        id,
        submissionId: voice.id,
        lang: 'ja',
        text: input.text,
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
        detail: { answer: id },
      });
      tx.emit({ event: 'submission.answered', subjectId: voice.id });
    });
  }
}
