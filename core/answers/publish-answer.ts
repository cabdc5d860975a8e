import { Inject, Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor, uuidV7 } from '../kernel/index.js';
import { effectiveLanguage } from '../language/index.js';
import { UnitOfWork } from '../outbox/index.js';
import { DeskRepository } from '../submissions/index.js';
import { AnswerRepository } from './answer.repository.js';

/**
 * Shows an opinion with its answer to everybody. Only with the resident's consent; `publicText` is what visitors read
 * (staff may leave out what points at a person), the original stays as it was sent.
 */
@Injectable()
export class PublishAnswer {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
    @Inject(AnswerRepository) private readonly answers: AnswerRepository,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  run(
    actor: StaffActor,
    input: { id: string; publicText?: string | undefined; version?: number | undefined },
  ): Promise<{ id: string }> {
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lock(tx.manager, actor, input.id, 'publish', input.version);
      const answer = await this.answers.latest(tx.manager, voice.id);
      if (!answer || !voice.sectionId) throw new AppError('no_answer');
      const now = this.clock.now();
      const id = uuidV7(now);
      const publicText = input.publicText ?? voice.text;
      await this.answers.publish(tx.manager, {
        id,
        submissionId: voice.id,
        answerId: answer.id,
        publicText,
        lang: effectiveLanguage(voice),
        measureCode: voice.measureCode,
        sectionId: voice.sectionId,
        receivedAt: voice.receivedAt,
        answeredAt: answer.createdAt,
        publishedAt: now,
        publishedBy: actor.id,
        retractedAt: null,
        demo: voice.demo,
      });
      await this.desk.change(tx.manager, voice, {});
      tx.record({
        actor,
        verb: 'publish',
        subjectId: voice.id,
        from: voice.status,
        to: voice.status,
        detail: { publication: id, edited: publicText !== voice.text },
      });
      return { id };
    });
  }
}
