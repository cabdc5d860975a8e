import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { effectiveLanguage } from '../../../language/index.js';
import { AnswerRepository } from '../../../records/answers/index.js';
import { PublicationRepository } from '../../../records/publications/index.js';
import { WordsRepository } from '../../../records/submissions/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';
import { checkPublicText } from './public-text.js';

/**
 * Shows an opinion with its answer to everybody. Only with the resident's consent; `publicText` is what visitors read
 * (staff may leave out what points at a person), the original stays as it was sent.
 */
@Injectable()
export class PublishVoice implements DeskVerb<'publish'> {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly publications: PublicationRepository,
    private readonly words: WordsRepository,
    private readonly clock: Clock,
  ) {}

  /** Errors beside those of every verb: `no_consent`, `no_answer`. */
  prepare(actor: StaffActor, { publicText }: VerbInput<'publish'>): Doing {
    return async ([voice], tx) => {
      const answer = await this.answers.latest(tx.manager, voice.id);
      if (!answer || !voice.sectionId) throw new AppError('no_answer');
      const { text } = await this.words.one(voice.id, tx.manager);
      const now = this.clock.now();
      const id = uuidV7(now);
      await this.publications.add(tx.manager, {
        id,
        submissionId: voice.id,
        answerId: answer.id,
        publicText: checkPublicText(publicText ?? text),
        lang: effectiveLanguage(voice),
        measureCode: voice.measureCode,
        sectionId: voice.sectionId,
        receivedAt: voice.receivedAt,
        answeredAt: answer.createdAt,
        publishedAt: now,
        publishedBy: actor.id,
        retractedAt: null,
        correctedAt: null,
        correctionNote: null,
        demo: voice.demo,
      });
      const edited = publicText !== undefined && publicText !== text;
      return { detail: () => ({ publication: id, edited }) };
    };
  }
}
