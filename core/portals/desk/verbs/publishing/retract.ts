import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import {
  ModerationRepository,
  PublicationRepository,
} from '../../../../records/publications/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';

/**
 * Takes a publication back: it stands on no page any more, and its address says so. The voice and its answer stay, and it
 * may be published again with another text, at another address. Its sender is told why, and may object.
 */
@Injectable()
export class RetractVoice implements DeskVerb<'retract'> {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly moderation: ModerationRepository,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { reason, code = 'other' }: VerbInput<'retract'>): Doing {
    return async ([{ id, sectionId }], tx) => {
      const now = this.clock.now();
      const publication = await this.publications.retract(tx.manager, id, now);
      // The resident may have taken it back since the voice was locked: the lock is theirs, too.
      if (!publication || !sectionId) throw new AppError('move_not_allowed');
      await this.moderation.add(tx.manager, {
        id: uuidV7(now),
        submissionId: id,
        act: 'retract',
        reason: code,
        // The reason is told to colleagues; the sender reads what its code says.
        note: null,
        sectionId,
        decidedBy: actor.id,
        decidedAt: now,
      });
      return { reason, detail: () => ({ publication, code }), emits: 'publication.withheld' };
    };
  }
}
