import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../../base/calendar/index.js';
import { Clock, type StaffActor, uuidV7 } from '../../../../base/kernel/index.js';
import type { Transaction } from '../../../../base/outbox/index.js';
import { SendAnswers } from '../../../../jobs/answering/index.js';
import {
  type Chain,
  DraftRepository,
  isSampled,
  needsDecision,
  stepAtHand,
  waitsFor,
} from '../../../../records/answers/index.js';
import type { LockedVoice } from '../../access/locked-voice.queries.js';
import type { Effect } from '../desk-verb.js';
import type { Kept } from './write-draft.js';

/** Gives an answer to the first step of its chain; where nobody else has to decide it is sent, or waits for its time. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly sending: SendAnswers,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async submit(
    tx: Transaction,
    actor: StaffActor,
    voice: LockedVoice,
    kept: Kept,
    chain: Chain,
    sendAt: Date | null = null,
  ): Promise<Effect> {
    const now = this.clock.now();
    const round = kept.round + 1;
    const { id, versionId } = kept;
    const decides = needsDecision(chain);
    const sampled = !decides && !!chain.sample && isSampled(id, chain.sample.oneIn);
    await this.drafts.decide(tx.manager, {
      id: uuidV7(now),
      ...{ draftId: id, versionId, round, at: now },
      ...{ act: 'submit', step: 0, by: actor.id, deputy: false, section: null },
      ...{ comment: null, start: null, end: null, paper: null, sampled },
    });
    const waits = !decides && sendAt !== null && sendAt > now;
    const isCorrection = kept.kind === 'correction';
    await this.drafts.change(
      tx.manager,
      id,
      {
        ...{ round, chain, sendAt, submittedBy: actor.id, wroteToo: actor.id },
        // Nobody has to decide, but it waits for its time.
        ...(waits ? { state: 'held', sendsAt: sendAt } : { state: 'under_review' }),
        ...{ kind: kept.kind, waived: kept.waived, copies: kept.copies },
        waitsFor: waitsFor(chain, []),
        stepDueAt: this.stepDueAt(chain, stepAtHand(chain, []), now),
      },
      now,
    );
    if (!decides && !waits) {
      await this.sending.send(tx, voice, kept, actor);
      return { settled: true };
    }
    return {
      recordAs: 'submit',
      // What was answered is in nobody's hands anew because it is corrected.
      ...(isCorrection
        ? {}
        : { change: kept.tookFrom ? { assigneeId: actor.id } : { assigneeIfNone: actor.id } }),
      detail: () => ({
        draft: id,
        chain: chain.key,
        ...(isCorrection ? { correction: true } : {}),
        ...(kept.tookFrom ? { tookFrom: kept.tookFrom } : {}),
      }),
    };
  }

  /** Until when a step is to be taken whose turn comes now. */
  stepDueAt(chain: Chain, step: number | undefined, now: Date): Date | null {
    const openDays = step === undefined ? null : (chain.steps[step]?.dueOpenDays ?? null);
    if (openDays === null) return null;
    const { calendar } = this;
    return calendar.endOf(calendar.addOpenDays(calendar.dateOf(now), openDays));
  }
}
