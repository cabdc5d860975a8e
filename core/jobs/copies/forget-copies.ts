import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../base/outbox/index.js';
import { SubmissionRepository } from '../../records/submissions/index.js';
import { VoiceMarkRepository } from './voice-mark.repository.js';

/** A voice whose words are others now: what repeated it repeats nothing, and nothing is folded under it for what it said. */
@Injectable()
export class ForgetCopies {
  constructor(
    private readonly marks: VoiceMarkRepository,
    private readonly submissions: SubmissionRepository,
  ) {}

  async forget({ manager }: Pick<Transaction, 'manager'>, id: string): Promise<void> {
    await this.marks.forget(manager, id);
    await this.submissions.freeCopies(manager, id);
  }
}
