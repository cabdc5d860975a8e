import { Injectable } from '@nestjs/common';
import {
  AppError,
  Clock,
  invalid,
  type StaffActor,
  uuidV7,
} from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import { PrepareTranslations } from '../../../../jobs/translating/index.js';
import { effectiveLanguage } from '../../../../language/index.js';
import { AnswerRepository, DraftRepository } from '../../../../records/answers/index.js';
import { PhotoRepository } from '../../../../records/photos/index.js';
import {
  ModerationRepository,
  PublicationRepository,
} from '../../../../records/publications/index.js';
import { AnswerWordsRepository, WordsRepository } from '../../../../records/submissions/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { PublicText } from './public-text.js';

/**
 * Shows an opinion with its answer to everybody. Only with the resident's consent; `publicText` is what visitors read,
 * the original stays as it was sent. Nothing goes out while the guard finds what points at a person and nobody has
 * redacted it or said why it may stay; both are kept with the publication.
 */
@Injectable()
export class PublishVoice implements DeskVerb<'publish'> {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly publications: PublicationRepository,
    private readonly moderation: ModerationRepository,
    private readonly words: WordsRepository,
    private readonly answerWords: AnswerWordsRepository,
    private readonly publicText: PublicText,
    private readonly drafts: DraftRepository,
    private readonly photos: PhotoRepository,
    private readonly translations: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  /** Errors beside those of every verb: `no_consent`, `no_answer`, `personal_data_left`. */
  prepare(actor: StaffActor, input: VerbInput<'publish'>): Doing {
    const { redactions = [], waived = [], photos = [] } = input;
    return async ([voice], tx) => {
      const answer = await this.answers.latest(tx.manager, voice.id);
      if (!answer || !voice.sectionId) throw new AppError('no_answer');
      const { text } = await this.words.one(voice.id, tx.manager);
      const [{ text: said } = { text: '' }] = await this.answerWords.join([answer], tx.manager);
      const lang = effectiveLanguage(voice);
      const publicText = this.publicText.check({
        ...input,
        lang,
        original: text,
        answer: said,
      });
      const now = this.clock.now();
      const id = uuidV7(now);
      await this.moderation.end(tx.manager, voice.id, actor.id, now);
      await this.publications.add(tx.manager, {
        id,
        submissionId: voice.id,
        answerId: answer.id,
        publicText,
        lang,
        measureCode: voice.measureCode,
        sectionId: voice.sectionId,
        receivedAt: voice.receivedAt,
        answeredAt: answer.createdAt,
        publishedAt: now,
        publishedBy: actor.id,
        retractedAt: null,
        correctedAt: null,
        correctionNote: null,
        redactions,
        waived,
        demo: voice.demo,
      });
      if (!(await this.photos.publish(tx.manager, voice.id, id, photos)))
        throw invalid({ path: 'photos', code: 'not_allowed' });
      await this.translations.prepare(tx.manager, [
        { kind: 'publication', by: 'resident', id, submissionId: voice.id, lang, text: publicText },
      ]);
      await this.drafts.published(tx.manager, voice.id, { id: uuidV7(now), by: actor.id }, now);
      const edited = publicText !== text;
      // Places and kinds, never the words.
      const places = waived.map(({ start, end, in: of = 'publicText' }) => ({
        start,
        end,
        in: of,
      }));
      return {
        detail: () => ({
          publication: id,
          edited,
          ...(redactions.length ? { redactions } : {}),
          ...(waived.length ? { waived: places } : {}),
          ...(photos.length ? { photos: photos.length } : {}),
        }),
        emits: 'publication.changed',
      };
    };
  }
}
