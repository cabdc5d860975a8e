import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor, uuidV7 } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { AnswerRepository } from '../../../records/answers/index.js';
import type { DeskVerb, Doing } from './desk-verb.js';

/** The section's answer, in Japanese: the binding text. Taking the voice first is not needed. */
@Injectable()
export class AnswerVoice implements DeskVerb<'answer'> {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { text }: VerbInput<'answer'>): Doing {
    return async (voices, tx) => {
      const now = this.clock.now();
      const answers = voices.map(({ id }) => ({
        id: uuidV7(now),
        submissionId: id,
        lang: 'ja',
        text,
        authorId: actor.id,
        createdAt: now,
        corrects: null,
        note: null,
      }));
      await this.answers.add(tx.manager, answers);
      const idOf = new Map(answers.map((answer) => [answer.submissionId, answer.id]));
      return {
        change: { assigneeIfNone: actor.id },
        detail: ({ id, copyOf }) => ({ answer: idOf.get(id), ...(copyOf ? { copyOf } : {}) }),
        emits: 'submission.answered',
      };
    };
  }
}
