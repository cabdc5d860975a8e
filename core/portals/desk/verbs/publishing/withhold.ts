import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import { PrepareTranslations } from '../../../../jobs/translating/index.js';
import { ModerationRepository } from '../../../../records/publications/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';

/** An opinion whose sender agreed is not published: the sender is told why, may object, and it stands in the public log. */
@Injectable()
export class WithholdVoice implements DeskVerb<'withhold'> {
  constructor(
    private readonly moderation: ModerationRepository,
    private readonly translations: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { reason, note }: VerbInput<'withhold'>): Doing {
    return async ([voice], { manager }) => {
      if (!voice.sectionId) throw new AppError('move_not_allowed');
      const now = this.clock.now();
      const id = uuidV7(now);
      await this.moderation.add(manager, {
        id,
        submissionId: voice.id,
        act: 'withhold',
        reason,
        note: note ?? null,
        sectionId: voice.sectionId,
        decidedBy: actor.id,
        decidedAt: now,
      });
      await this.translations.prepare(manager, [
        {
          kind: 'decision_note',
          by: 'city',
          id,
          submissionId: voice.id,
          lang: 'ja',
          text: note ?? '',
        },
      ]);
      return { detail: () => ({ code: reason }), emits: 'publication.withheld' };
    };
  }
}
