import { Injectable } from '@nestjs/common';
import { Clock } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { SubmissionRepository } from '../../../records/submissions/index.js';
import { ReadOwnVoice } from '../read-own-voice.js';

interface Seen {
  readonly receipt: string;
  readonly secret: string;
  /** When that was written which was seen last. */
  readonly until: string;
}

/** Notes how far the sender has read, so that the next visit tells what is new. It is no act: the history does not tell of it. */
@Injectable()
export class MarkSeen {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
    private readonly clock: Clock,
  ) {}

  /** Error: `receipt_unknown`. It never goes back, and never further than now: what is written later is new. */
  async mark({ until, ...receipt }: Seen): Promise<void> {
    const { id } = await this.own.find(receipt);
    const now = this.clock.now();
    const seen = new Date(Math.min(Date.parse(until), now.getTime()));
    await this.unitOfWork.commit(({ manager }) => this.submissions.seenBySender(manager, id, seen));
  }
}
