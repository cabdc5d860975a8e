import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import { PrepareTranslations } from '../../../../jobs/translating/index.js';
import { effectiveLanguage } from '../../../../language/index.js';
import { PublicationRepository } from '../../../../records/publications/index.js';
import { TranslationRepository } from '../../../../records/translations/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { PublicText } from './public-text.js';

/** Puts another public text in the place of what is published, with a note to its readers. What stood there stays for staff. */
@Injectable()
export class CorrectPublication implements DeskVerb<'correct_publication'> {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly publicText: PublicText,
    private readonly translations: TranslationRepository,
    private readonly preparing: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  /** Error beside those of every verb: `personal_data_left`. */
  prepare(actor: StaffActor, input: VerbInput<'correct_publication'>): Doing {
    return async ([voice], tx) => {
      const { id } = voice;
      const { note } = input;
      const lang = effectiveLanguage(voice);
      const publicText = this.publicText.check({ ...input, lang });
      const at = this.clock.now();
      const publication = await this.publications.correct(tx.manager, id, {
        publicText,
        note,
        by: actor.id,
        at,
      });
      if (!publication) throw new AppError('move_not_allowed');
      await this.translations.replace(tx.manager, 'publication', [publication], at);
      await this.preparing.prepare(tx.manager, [
        {
          kind: 'publication',
          by: 'resident',
          id: publication,
          submissionId: id,
          lang,
          text: publicText,
        },
      ]);
      return { reason: note, detail: () => ({ publication }), emits: 'publication.changed' };
    };
  }
}
