import { Injectable } from '@nestjs/common';
import { AppError, invalid, type StaffActor } from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import { DraftWordsRepository } from '../../../../records/submissions/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { PlanChain } from './plan-chain.js';
import { SendTime } from './send-time.js';
import { SubmitDraft } from './submit-draft.js';
import type { Kept } from './write-draft.js';

/** Submits the draft as it was kept last. */
@Injectable()
export class SubmitAnswer implements DeskVerb<'submit'> {
  constructor(
    private readonly chains: PlanChain,
    private readonly submitting: SubmitDraft,
    private readonly words: DraftWordsRepository,
    private readonly times: SendTime,
  ) {}

  /** Error: `invalid` on `text` where nothing has been written. */
  async prepare(actor: StaffActor, { copies, sendAt }: VerbInput<'submit'>): Promise<Doing> {
    const wish = sendAt === undefined ? undefined : this.times.chosen(sendAt);
    const chainOf = await this.chains.prepare();
    return async ([voice], tx) => {
      const { draft } = voice;
      if (!draft) throw new AppError('move_not_allowed');
      if (!(await this.words.text(draft.versionId, tx.manager)))
        throw invalid({ path: 'text', code: 'required' });
      const kept: Kept = {
        ...draft,
        ...{ kind: 'answer', waived: [], copies: copies ?? draft.copies, isNewVersion: false },
      };
      return this.submitting.submit(
        tx,
        actor,
        voice,
        kept,
        chainOf(voice),
        wish === undefined ? draft.sendAt : wish,
      );
    };
  }
}
