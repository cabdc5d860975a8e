import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { PublicationRepository } from '../../records/publications/index.js';
import { SubmissionRepository } from '../../records/submissions/index.js';
import { ownActs } from './own-acts.js';
import { ReadOwnVoice } from './read-own-voice.js';

interface Consent {
  readonly receipt: string;
  readonly secret: string;
  readonly consentToPublish: boolean;
}

/** The resident takes consent to publication back, and what is published with it; or gives consent again. */
@Injectable()
export class ChangeOwnConsent {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
    private readonly publications: PublicationRepository,
    private readonly clock: Clock,
  ) {}

  /** Errors: `receipt_unknown`, `move_not_allowed` (a consultation, or a voice that is over). A repeat is no error. */
  async change({ consentToPublish, ...receipt }: Consent): Promise<void> {
    const { id, uiLang } = await this.own.find(receipt);
    const verb = consentToPublish ? 'give_consent' : 'withdraw_consent';
    await this.unitOfWork.commit(async (tx) => {
      const voice = await this.submissions.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      if (voice.consentToPublish === consentToPublish) return;
      if (!ownActs({ ...voice, mayAppeal: false }).includes(verb))
        throw new AppError('move_not_allowed');
      await this.submissions.change(tx.manager, [id], { consentToPublish });
      const publication = consentToPublish
        ? null
        : await this.publications.retract(tx.manager, id, this.clock.now());
      tx.record({
        actor: { kind: 'resident', uiLang },
        verb,
        subjectId: id,
        from: voice.status,
        to: voice.status,
        ...(publication ? { detail: { publication } } : {}),
      });
    });
  }
}
