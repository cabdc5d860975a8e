import { Injectable } from '@nestjs/common';
import {
  AppError,
  Clock,
  invalid,
  type StaffActor,
  uuidV7,
} from '../../../../base/kernel/index.js';
import type { VerbInput } from '../../../../contract/index.js';
import {
  type Chain,
  type Draft,
  DraftRepository,
  nextDraftState,
  stepAtHand,
  waitsFor,
} from '../../../../records/answers/index.js';
import { DraftWordsRepository } from '../../../../records/submissions/index.js';
import type { LockedVoice } from '../../access/locked-voice.queries.js';
import { turnFor } from '../../access/staff-scope.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { SendTime } from './send-time.js';
import { SubmitDraft } from './submit-draft.js';

type Submitted = Draft & { readonly chain: Chain };

/** The answer under way that a decision is about; it was submitted, or nobody could decide. */
const submitted = ({ draft }: LockedVoice): Submitted => {
  if (!draft?.chain) throw new AppError('move_not_allowed');
  return draft as Submitted;
};

/** Agrees to an answer. The last to agree starts the time in which it can be taken back; then it is sent. */
@Injectable()
export class ApproveAnswer implements DeskVerb<'approve'> {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly submitting: SubmitDraft,
    private readonly times: SendTime,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor, { comment, paper, sendAt: written }: VerbInput<'approve'>): Doing {
    const wish = written === undefined ? undefined : this.times.chosen(written);
    return async ([voice], { manager }) => {
      const draft = submitted(voice);
      const turn = turnFor(actor, voice);
      if (!turn) throw new AppError('forbidden');
      const now = this.clock.now();
      const { chain, id, versionId, round } = draft;
      const decision = { step: turn.step, by: actor.id, section: turn.section };
      await this.drafts.decide(manager, {
        ...decision,
        ...{ id: uuidV7(now), draftId: id, versionId, round, at: now },
        ...{ act: 'approve', deputy: turn.deputy, comment: comment ?? null },
        ...{ start: null, end: null, paper: paper ?? null },
      });
      const decisions = [...draft.decisions, decision];
      const next = stepAtHand(chain, decisions);
      const sendAt = wish === undefined ? draft.sendAt : wish;
      await this.drafts.change(
        manager,
        id,
        {
          state: nextDraftState(draft.state, next === undefined ? 'hold' : 'approve'),
          waitsFor: waitsFor(chain, decisions),
          stepDueAt: this.submitting.stepDueAt(chain, next, now),
          sendAt,
          sendsAt: next === undefined ? this.times.after(now, sendAt) : null,
        },
        now,
      );
      return {
        detail: () => ({
          draft: id,
          step: chain.steps[turn.step]?.key,
          ...(turn.deputy ? { deputy: true } : {}),
          ...(paper ? { paper: true } : {}),
        }),
      };
    };
  }
}

/** Gives an answer back to its writer; whoever may decide may do so. */
@Injectable()
export class ReturnAnswer implements DeskVerb<'return'> {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly words: DraftWordsRepository,
    private readonly clock: Clock,
  ) {}

  /** Error: `invalid` on `end` for a place that the text does not have. */
  prepare(actor: StaffActor, { comment, start, end }: VerbInput<'return'>): Doing {
    return async ([voice], { manager }) => {
      const draft = submitted(voice);
      const turn = turnFor(actor, voice);
      if (!turn) throw new AppError('forbidden');
      const { id, versionId, round } = draft;
      const hasPlace = start !== undefined || end !== undefined;
      const text = hasPlace ? await this.words.text(versionId, manager) : '';
      if (hasPlace && !((start ?? 0) < (end ?? 0) && (end ?? 0) <= text.length))
        throw invalid({ path: 'end', code: 'not_allowed' });
      const now = this.clock.now();
      await this.drafts.decide(manager, {
        ...{ step: turn.step, by: actor.id, section: turn.section },
        ...{ id: uuidV7(now), draftId: id, versionId, round, at: now },
        ...{ act: 'return', deputy: turn.deputy, comment },
        ...{ start: hasPlace ? (start ?? 0) : null, end: end ?? null, paper: null },
      });
      await this.drafts.change(
        manager,
        id,
        { state: nextDraftState(draft.state, 'return'), stepDueAt: null },
        now,
      );
      return { detail: () => ({ draft: id, step: draft.chain.steps[turn.step]?.key }) };
    };
  }
}
