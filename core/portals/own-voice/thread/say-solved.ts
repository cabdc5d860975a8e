import { Injectable } from '@nestjs/common';
import { AppError } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { Solved } from '../../../contract/index.js';
import { SubmissionRepository } from '../../../records/submissions/index.js';
import { ownActs } from '../own-acts.js';
import { ReadOwnVoice } from '../read-own-voice.js';

interface Said {
  readonly receipt: string;
  readonly secret: string;
  readonly solved: Solved;
}

/** The sender says what became of the matter; as often as they think again. */
@Injectable()
export class SaySolved {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
  ) {}

  /** Errors: `receipt_unknown`, `move_not_allowed` (nothing is answered). A repeat is no error. */
  async say({ solved, ...receipt }: Said): Promise<void> {
    const { id, uiLang } = await this.own.find(receipt);
    await this.unitOfWork.commit(async (tx) => {
      const voice = await this.submissions.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      if (!ownActs(voice).includes('solved')) throw new AppError('move_not_allowed');
      if (voice.solved === solved) return;
      await this.submissions.change(tx.manager, [id], { solved });
      tx.record({
        actor: { kind: 'resident', uiLang },
        verb: 'solved',
        subjectId: id,
        from: voice.status,
        to: voice.status,
        detail: { solved },
      });
    });
  }
}
