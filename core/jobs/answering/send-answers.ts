import { Injectable } from '@nestjs/common';
import { type Actor, Clock, uuidV7 } from '../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../base/outbox/index.js';
import { AnswerRepository, type Draft, DraftRepository } from '../../records/answers/index.js';
import {
  canMove,
  DraftWordsRepository,
  nextStatus,
  SubmissionRepository,
} from '../../records/submissions/index.js';
import { PrepareTranslations } from '../translating/index.js';
import { type AnsweredVoice, HeldVoicesQueries } from './held-voices.queries.js';
import { SendCorrection } from './send-correction.js';

/** What is needed of a draft to send it. */
export type Sendable = Pick<Draft, 'id' | 'kind' | 'writerId' | 'versionId' | 'copies' | 'waived'>;

const WORKER: Actor = { kind: 'system', name: 'answering' };

/**
 * Sends answers: what was a draft becomes the city's answer, the voice and its copies are answered, and everything behind
 * hears of it. All in one transaction, so that an answer goes out once or not at all, whoever dies in the middle.
 */
@Injectable()
export class SendAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly held: HeldVoicesQueries,
    private readonly drafts: DraftRepository,
    private readonly words: DraftWordsRepository,
    private readonly answers: AnswerRepository,
    private readonly submissions: SubmissionRepository,
    private readonly corrections: SendCorrection,
    private readonly translations: PrepareTranslations,
    private readonly clock: Clock,
  ) {}

  /** Sends whatever has been held long enough, in rounds; several workers share them. Returns how many voices. */
  async go(): Promise<number> {
    let sent = 0;
    while (await this.held.isAnyDue(this.clock.now())) {
      const round = await this.round();
      // Whatever is due is in somebody else's hands.
      if (round === 0) break;
      sent += round;
    }
    return sent;
  }

  private round(): Promise<number> {
    return this.unitOfWork.commit(async (tx) => {
      const now = this.clock.now();
      const voices = await this.held.lockDue(tx.manager, now);
      const voiceOf = new Map(voices.map((voice) => [voice.id, voice]));
      // Asked anew after the lock: one may have been taken back in the same instant.
      const due = await this.drafts.due(tx.manager, [...voiceOf.keys()], now);
      const over: string[] = [];
      for (const draft of due) {
        const voice = voiceOf.get(draft.submissionId) as AnsweredVoice;
        if (draft.kind === 'correction' || canMove(voice.status, 'answer'))
          await this.send(tx, voice, draft, WORKER);
        else over.push(voice.id);
      }
      if (over.length) await this.drafts.drop(tx.manager, over, now);
      return due.length;
    });
  }

  /** Sends one answer to a locked voice, and to its copies where its writer wished that. */
  async send(tx: Transaction, voice: AnsweredVoice, draft: Sendable, actor: Actor): Promise<void> {
    if (draft.kind === 'correction') return this.corrections.send(tx, voice, draft, actor);
    const { manager } = tx;
    const now = this.clock.now();
    const copies = draft.copies ? await this.held.lockCopies(manager, voice, draft.writerId) : [];
    const voices = [voice, ...copies];
    const text = await this.words.text(draft.versionId, manager);
    const answers = voices.map(({ id }) => ({
      id: uuidV7(now),
      submissionId: id,
      lang: 'ja',
      text,
      authorId: draft.writerId,
      createdAt: now,
      corrects: null,
      note: null,
    }));
    await this.answers.add(manager, answers);
    await this.translations.prepare(
      manager,
      answers.map(({ id, submissionId, lang }) => ({
        kind: 'answer',
        id,
        submissionId,
        by: 'city',
        lang,
        text,
      })),
    );
    await this.drafts.sent(manager, [draft.id], now);
    // What was begun for a copy alone is over with it.
    if (copies.length)
      await this.drafts.drop(
        manager,
        copies.map(({ id }) => id),
        now,
      );
    await this.submissions.change(
      manager,
      voices.map(({ id }) => id),
      { status: 'answered', assigneeIfNone: draft.writerId },
    );
    for (const [i, { id, status }] of voices.entries()) {
      tx.record({
        actor,
        verb: 'answer',
        subjectId: id,
        from: status,
        to: nextStatus(status, 'answer'),
        detail: {
          answer: answers[i]?.id,
          draft: draft.id,
          ...(id === voice.id ? {} : { copyOf: voice.id }),
        },
      });
      tx.emit({ event: 'submission.answered', subjectId: id });
    }
  }
}
