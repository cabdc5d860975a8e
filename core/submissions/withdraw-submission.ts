import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '../kernel/index.js';
import { UnitOfWork } from '../outbox/index.js';
import { DeskRepository } from './desk.repository.js';
import { ReadOwnSubmission } from './read-own-submission.js';
import { nextStatus } from './submission-status.js';

/** The resident takes the voice back, until it is answered. A repeat of a withdrawal already done is no error. */
@Injectable()
export class WithdrawSubmission {
  constructor(
    @Inject(ReadOwnSubmission) private readonly own: ReadOwnSubmission,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DeskRepository) private readonly desk: DeskRepository,
  ) {}

  async run(input: { receipt: string; secret: string; lang: string }): Promise<void> {
    const { id, uiLang } = await this.own.find(input);
    await this.unitOfWork.run(async (tx) => {
      const voice = await this.desk.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      if (voice.status === 'withdrawn') return;
      const status = nextStatus(voice.status, 'withdraw');
      await this.desk.change(tx.manager, voice, { status });
      tx.record({
        actor: { kind: 'resident', uiLang },
        verb: 'withdraw',
        subjectId: id,
        from: voice.status,
        to: status,
      });
    });
  }
}
