import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { AnswerRepository, answersAmong } from '../../../records/answers/index.js';
import { PublicationRepository } from '../../../records/publications/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';
import { PublicText } from './publishing/public-text.js';

/**
 * Corrects the last answer: a new version with a note that its readers see. The earlier ones stay for staff; the resident is
 * told, and what is published of it shows the new version from now on.
 */
@Injectable()
export class CorrectAnswer implements DeskVerb<'correct'> {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly publications: PublicationRepository,
    private readonly publicText: PublicText,
    private readonly clock: Clock,
  ) {}

  /** Errors beside those of every verb: `no_answer`; `personal_data_left` where it is published. */
  prepare(actor: StaffActor, { text, note, waived = [] }: VerbInput<'correct'>): Doing {
    return async ([voice], { manager }) => {
      const last = answersAmong(await this.answers.of(voice.id, manager)).at(-1);
      if (!last) throw new AppError('no_answer');
      const { first, newest, earlier } = last;
      // Everybody reads it at once, and nobody looks through it before.
      if (voice.published) this.publicText.mustBeFree({ text, note }, waived);
      const now = this.clock.now();
      const id = uuidV7(now);
      const correction = {
        id,
        submissionId: voice.id,
        lang: newest.lang,
        text,
        note,
        authorId: actor.id,
        createdAt: now,
        corrects: first.id,
      };
      await this.answers.add(manager, [correction]);
      const replaced = [newest, ...earlier].map((version) => version.id);
      await this.publications.followCorrection(manager, replaced, id);
      return {
        detail: () => ({
          answer: id,
          corrects: newest.id,
          // Places, never the words.
          ...(voice.published && waived.length
            ? {
                waived: waived.map(({ start, end, in: of }) => ({
                  start,
                  end,
                  in: of === 'note' ? of : 'answer',
                })),
              }
            : {}),
        }),
        emits: 'submission.corrected',
      };
    };
  }
}
