import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { PublicationRepository } from '../../../records/publications/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';

/**
 * Takes a publication back: it stands on no page any more, and its address says so. The voice and its answer stay, and it
 * may be published again with another text, at another address.
 */
@Injectable()
export class RetractVoice implements DeskVerb<'retract'> {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly clock: Clock,
  ) {}

  prepare(_actor: StaffActor, { reason }: VerbInput<'retract'>): Doing {
    return async ([{ id }], tx) => {
      const publication = await this.publications.retract(tx.manager, id, this.clock.now());
      // The resident may have taken it back since the voice was locked: the lock is theirs, too.
      if (!publication) throw new AppError('move_not_allowed');
      return { reason, detail: () => ({ publication }) };
    };
  }
}
