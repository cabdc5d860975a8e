import { Injectable } from '@nestjs/common';
import { type Actor, Clock, uuidV7 } from '../../base/kernel/index.js';
import type { Transaction } from '../../base/outbox/index.js';
import {
  AnswerRepository,
  answersAmong,
  type Draft,
  DraftRepository,
} from '../../records/answers/index.js';
import { PublicationRepository } from '../../records/publications/index.js';
import { DraftWordsRepository } from '../../records/submissions/index.js';
import { TranslationRepository } from '../../records/translations/index.js';
import { PrepareTranslations } from '../translating/index.js';
import type { AnsweredVoice } from './held-voices.queries.js';

/**
 * Sends a correction: the last answer gets a newer version with a note that its readers see. The earlier ones stay for staff;
 * what is published of it shows the new version from now on. The voice stays where it is in its life.
 */
@Injectable()
export class SendCorrection {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly words: DraftWordsRepository,
    private readonly answers: AnswerRepository,
    private readonly publications: PublicationRepository,
    private readonly translations: TranslationRepository,
    private readonly preparing: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  /** Where there is nothing to correct any more the draft is dropped. */
  async send(
    tx: Transaction,
    { id: voice, status }: AnsweredVoice,
    {
      id: draft,
      versionId,
      writerId,
      waived,
    }: Pick<Draft, 'id' | 'versionId' | 'writerId' | 'waived'>,
    actor: Actor,
  ): Promise<void> {
    const { manager } = tx;
    const now = this.clock.now();
    const last = answersAmong(await this.answers.of(voice, manager)).at(-1);
    if (!last) {
      await this.drafts.drop(manager, [voice], now);
      return;
    }
    const { first, newest, earlier } = last;
    const id = uuidV7(now);
    const { lang } = newest;
    const text = await this.words.text(versionId, manager);
    await this.answers.add(manager, [
      {
        id,
        submissionId: voice,
        lang,
        text,
        note: await this.words.note(versionId, manager),
        authorId: writerId,
        createdAt: now,
        corrects: first.id,
      },
    ]);
    const replaced = [newest, ...earlier].map((version) => version.id);
    await this.publications.followCorrection(manager, replaced, id);
    await this.translations.replace(manager, 'answer', replaced, now);
    await this.preparing.prepare(manager, [
      { kind: 'answer', id, submissionId: voice, by: 'city', lang, text },
    ]);
    await this.drafts.sent(manager, [draft], now);
    // Places, never the words.
    const places = waived.map(({ start, end, in: of }) => ({
      start,
      end,
      in: of === 'note' ? of : 'answer',
    }));
    tx.record({
      actor,
      verb: 'correct',
      subjectId: voice,
      from: status,
      to: status,
      detail: {
        answer: id,
        corrects: newest.id,
        draft,
        ...(places.length ? { waived: places } : {}),
      },
    });
    tx.emit({ event: 'submission.corrected', subjectId: voice });
  }
}
