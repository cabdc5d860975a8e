import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import { PrepareTranslations } from '../../../../jobs/translating/index.js';
import { ModerationRepository } from '../../../../records/publications/index.js';
import { AppealWordsRepository } from '../../../../records/submissions/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';

/** A second person looked at the sender's objection and holds to the decision: the sender reads why. */
@Injectable()
export class UpholdDecision implements DeskVerb<'uphold'> {
  constructor(
    private readonly moderation: ModerationRepository,
    private readonly words: AppealWordsRepository,
    private readonly translations: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { reply }: VerbInput<'uphold'>): Doing {
    return async ([{ id }], { manager }) => {
      const standing = await this.moderation.standing(id, manager);
      if (!standing) throw new AppError('move_not_allowed');
      await this.moderation.uphold(manager, standing.id, actor.id, this.clock.now());
      await this.words.reply(manager, standing.id, reply);
      await this.translations.prepare(manager, [
        {
          kind: 'appeal_reply',
          by: 'city',
          id: standing.id,
          submissionId: id,
          lang: 'ja',
          text: reply,
        },
      ]);
      return { emits: 'publication.upheld' };
    };
  }
}
