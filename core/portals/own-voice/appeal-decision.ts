import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { effectiveLanguage } from '../../language/index.js';
import { ModerationRepository } from '../../records/publications/index.js';
import { AppealWordsRepository, SubmissionRepository } from '../../records/submissions/index.js';
import { ownActs } from './own-acts.js';
import { ReadOwnVoice } from './read-own-voice.js';

interface Appeal {
  readonly receipt: string;
  readonly secret: string;
  readonly text: string;
  /** What it is written in; without it the voice's own language. */
  readonly lang?: string | undefined;
}

/** The sender objects, once, to the decision that an opinion is not public. Somebody who did not take it looks again. */
@Injectable()
export class AppealDecision {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
    private readonly moderation: ModerationRepository,
    private readonly words: AppealWordsRepository,
    private readonly clock: Clock,
  ) {}

  /** Errors: `receipt_unknown`; `move_not_allowed` where no decision stands, or one that was objected to. The same words twice are one. */
  async appeal({ text, lang, ...receipt }: Appeal): Promise<void> {
    const { id, uiLang } = await this.own.find(receipt);
    await this.unitOfWork.commit(async (tx) => {
      const voice = await this.submissions.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      const standing = await this.moderation.standing(id, tx.manager);
      if (standing?.appealedAt && (await this.words.of(standing.id, tx.manager))?.text === text)
        return;
      const mayAppeal = standing !== undefined && standing.appealedAt === null;
      if (!standing || !ownActs({ ...voice, mayAppeal }).includes('appeal'))
        throw new AppError('move_not_allowed');
      await this.moderation.appeal(tx.manager, standing.id, this.clock.now());
      await this.words.keep(tx.manager, standing.id, {
        text,
        lang: lang ?? effectiveLanguage(voice),
      });
      // Who has the voice open sees that it is another one now.
      await this.submissions.change(tx.manager, [id], {});
      tx.record({
        actor: { kind: 'resident', uiLang },
        verb: 'appeal',
        subjectId: id,
        from: voice.status,
        to: voice.status,
      });
      tx.emit({ event: 'publication.appealed', subjectId: id });
    });
  }
}
