import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { PlanChain } from './plan-chain.js';
import { SendTime } from './send-time.js';
import { SubmitDraft } from './submit-draft.js';
import { WriteDraft } from './write-draft.js';

/** The section's answer, in Japanese: the binding text. Kept and submitted in one; taking the voice first is not needed. */
@Injectable()
export class AnswerVoice implements DeskVerb<'answer'> {
  constructor(
    private readonly chains: PlanChain,
    private readonly writing: WriteDraft,
    private readonly submitting: SubmitDraft,
    private readonly times: SendTime,
  ) {}

  async prepare(actor: StaffActor, { text, copies, sendAt }: VerbInput<'answer'>): Promise<Doing> {
    const wish = sendAt === undefined ? undefined : this.times.chosen(sendAt);
    const chainOf = await this.chains.prepare();
    return async ([voice], tx) => {
      const kept = await this.writing.keep(tx.manager, actor, voice, {
        text,
        copies: copies ?? false,
      });
      const at = wish === undefined ? (voice.draft?.sendAt ?? null) : wish;
      return this.submitting.submit(tx, actor, voice, kept, chainOf(voice), at);
    };
  }
}
