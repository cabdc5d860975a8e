import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import { effectiveLanguage } from '../../../../language/index.js';
import { PublicationRepository } from '../../../../records/publications/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { PublicText } from './public-text.js';

/** Puts another public text in the place of what is published, with a note to its readers. What stood there stays for staff. */
@Injectable()
export class CorrectPublication implements DeskVerb<'correct_publication'> {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly publicText: PublicText,
    private readonly clock: Clock,
  ) {}

  /** Error beside those of every verb: `personal_data_left`. */
  prepare(actor: StaffActor, input: VerbInput<'correct_publication'>): Doing {
    return async ([voice], tx) => {
      const { id } = voice;
      const { note } = input;
      const publication = await this.publications.correct(tx.manager, id, {
        publicText: this.publicText.check({ ...input, lang: effectiveLanguage(voice) }),
        note,
        by: actor.id,
        at: this.clock.now(),
      });
      if (!publication) throw new AppError('move_not_allowed');
      return { reason: note, detail: () => ({ publication }), emits: 'publication.changed' };
    };
  }
}
