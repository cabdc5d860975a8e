import { Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { AppError, Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { SharingRepository, said, TakeSharedBack } from '../../records/shared-questions/index.js';
import { SubmissionRepository, VoiceSeals } from '../../records/submissions/index.js';
import { ownActs } from './own-acts.js';
import { ReadOwnVoice } from './read-own-voice.js';

interface Said {
  readonly receipt: string;
  readonly secret: string;
  readonly given: boolean;
}

/** The sender of a consultation lets others learn from it, or no longer: then what was made with the consent is gone at once. */
@Injectable()
export class ChangeSharing {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly seals: VoiceSeals,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
    private readonly sharing: SharingRepository,
    private readonly back: TakeSharedBack,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `receipt_unknown`, `move_not_allowed` (no answered consultation). A repeat is no error. */
  async change({ given, ...receipt }: Said): Promise<void> {
    const { id, uiLang, pairFor } = await this.own.find(receipt);
    const open = await this.seals.forSender(id, pairFor);
    await this.unitOfWork.commit(async (tx) => {
      const voice = await this.submissions.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      const { sharing, closed } = await this.sharing.of(id, open, tx.manager);
      // Not to be taken for a consent that was never given: what stands would stay.
      if (closed) throw new AppError('unavailable');
      if (sharing.given === given) return;
      const act = given ? 'give_sharing' : 'withdraw_sharing';
      if (!ownActs({ ...voice, shares: sharing.given }).includes(act))
        throw new AppError('move_not_allowed');
      const at = this.calendar.timeOf(this.clock.now());
      await this.sharing.keep(tx.manager, id, said(sharing, given, at));
      if (!given && sharing.entry) await this.back.retract(tx.manager, sharing.entry, 'asked');
      // That something was said, and not what: that is sealed with the voice.
      tx.record({
        ...{ actor: { kind: 'resident' as const, uiLang }, verb: 'say_sharing', subjectId: id },
        ...{ from: voice.status, to: voice.status },
      });
    });
  }
}
