import { Injectable } from '@nestjs/common';
import { AppError, type StaffActor } from '../../../base/kernel/index.js';
import type { VerbInput } from '../../../contract/index.js';
import { AnswerRepository } from '../../../records/answers/index.js';
import { PlanChain } from './answering/plan-chain.js';
import { SubmitDraft } from './answering/submit-draft.js';
import { WriteDraft } from './answering/write-draft.js';
import type { DeskVerb, Doing } from './desk-verb.js';
import { PublicText } from './publishing/public-text.js';

/**
 * Corrects the last answer: a new version with a note that its readers see. It takes the steps that an answer takes; where
 * nobody else has to decide it is sent at once.
 */
@Injectable()
export class CorrectAnswer implements DeskVerb<'correct'> {
  constructor(
    private readonly answers: AnswerRepository,
    private readonly chains: PlanChain,
    private readonly writing: WriteDraft,
    private readonly submitting: SubmitDraft,
    private readonly publicText: PublicText,
  ) {}

  /** Errors beside those of every verb: `no_answer`; `personal_data_left` where it is published. */
  async prepare(
    actor: StaffActor,
    { text, note, waived = [] }: VerbInput<'correct'>,
  ): Promise<Doing> {
    const chainOf = await this.chains.prepare();
    return async ([voice], tx) => {
      if (!(await this.answers.latest(tx.manager, voice.id))) throw new AppError('no_answer');
      // Everybody will read it, and it cannot be published anew while it is under way.
      if (voice.published) this.publicText.mustBeFree({ text, note }, waived);
      const kept = await this.writing.keep(tx.manager, actor, voice, { text, note });
      const correction = { ...kept, waived: voice.published ? waived : [] };
      return this.submitting.submit(tx, actor, voice, correction, chainOf(voice));
    };
  }
}
