import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { DraftRepository } from '../../records/answers/index.js';
import { LessonRepository } from '../../records/lessons/index.js';
import { PhotoRepository, Photos } from '../../records/photos/index.js';
import { PublicationRepository } from '../../records/publications/index.js';
import { TakeSharedBack } from '../../records/shared-questions/index.js';
import {
  DeskFormRepository,
  nextStatus,
  SearchIndexRepository,
  SubmissionRepository,
  TypedTranslationRepository,
  VoiceSeals,
  WordsRepository,
} from '../../records/submissions/index.js';
import { ReadOwnVoice } from './read-own-voice.js';

/**
 * The resident takes the voice back, until it is answered: how to reach them is deleted at once, the words are closed to
 * everybody, and what was learned or published of it goes, too. A repeat of a withdrawal already done is no error.
 */
@Injectable()
export class WithdrawOwnVoice {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionRepository,
    private readonly words: WordsRepository,
    private readonly seals: VoiceSeals,
    private readonly shared: TakeSharedBack,
    private readonly forms: DeskFormRepository,
    private readonly typed: TypedTranslationRepository,
    private readonly search: SearchIndexRepository,
    private readonly lessons: LessonRepository,
    private readonly publications: PublicationRepository,
    private readonly drafts: DraftRepository,
    private readonly photoRows: PhotoRepository,
    private readonly photos: Photos,
    private readonly clock: Clock,
  ) {}

  async withdraw(input: { receipt: string; secret: string }): Promise<void> {
    const { id, uiLang, pairFor } = await this.own.find(input);
    const open = await this.seals.forSender(id, pairFor);
    const photos = await this.unitOfWork.commit(async (tx) => {
      const voice = await this.submissions.lockOwn(tx.manager, id);
      if (!voice) throw new AppError('receipt_unknown');
      if (voice.status === 'withdrawn') return [];
      const status = nextStatus(voice.status, 'withdraw');
      await this.shared.withVoice(tx.manager, id, open);
      await this.submissions.change(tx.manager, [id], { status });
      const now = this.clock.now();
      // Also one that is held: nothing goes out any more.
      await this.drafts.drop(tx.manager, [id], now);
      await this.words.forgetContact(tx.manager, id);
      const photos = await this.photoRows.forget(tx.manager, id);
      await this.forms.forget(tx.manager, [id]);
      await this.typed.forget(tx.manager, [id]);
      await this.search.forget(tx.manager, [id]);
      await this.lessons.forget(tx.manager, [id], now);
      // A voice that was published, opened again and then taken back.
      const publication = await this.publications.retract(tx.manager, id, now);
      tx.record({
        actor: { kind: 'resident', uiLang },
        verb: 'withdraw',
        subjectId: id,
        from: voice.status,
        to: status,
        ...(publication ? { detail: { publication } } : {}),
      });
      return photos;
    });
    await this.photos.dropFiles(photos);
  }
}
