import { Injectable } from '@nestjs/common';
import { AppError, Clock, type StaffActor, uuidV7 } from '../../../../base/kernel/index.js';
import {
  type Draft,
  DraftRepository,
  needsDecision,
  nextDraftState,
  stepAtHand,
  waitsFor,
} from '../../../../records/answers/index.js';
import type { DeskVerb, Doing } from '../desk-verb.js';
import { SubmitDraft } from './submit-draft.js';

/** What is noted of who takes something back. */
const noted = (actor: StaffActor, draft: Draft, now: Date) => ({
  ...{ id: uuidV7(now), draftId: draft.id, versionId: draft.versionId, round: draft.round },
  ...{ step: 0, by: actor.id, deputy: false, section: null, at: now },
  ...{ comment: null, start: null, end: null, paper: null },
});

/** 引き戻し: its writer takes an answer back while nobody has decided. */
@Injectable()
export class PullBackAnswer implements DeskVerb<'pull_back'> {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor): Doing {
    return async ([{ draft }], { manager }) => {
      if (!draft) throw new AppError('move_not_allowed');
      const now = this.clock.now();
      const state = nextDraftState(draft.state, 'pull_back');
      await this.drafts.decide(manager, { ...noted(actor, draft, now), act: 'pull_back' });
      await this.drafts.change(manager, draft.id, { state, stepDueAt: null }, now);
      return { detail: () => ({ draft: draft.id }) };
    };
  }
}

/** Inside the hold the last decision is taken back: the answer waits for it again, and the resident hears of nothing. */
@Injectable()
export class RecallAnswer implements DeskVerb<'recall'> {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly submitting: SubmitDraft,
    private readonly clock: Clock,
  ) {}

  prepare(actor: StaffActor): Doing {
    return async ([{ draft }], { manager }) => {
      if (!draft?.chain) throw new AppError('move_not_allowed');
      const now = this.clock.now();
      const left = draft.decisions.slice(0, -1);
      const move = needsDecision(draft.chain) ? 'recall' : 'rewrite';
      const state = nextDraftState(draft.state, move);
      await this.drafts.voidLast(manager, draft);
      await this.drafts.decide(manager, { ...noted(actor, draft, now), act: 'recall' });
      await this.drafts.change(
        manager,
        draft.id,
        {
          state,
          sendsAt: null,
          waitsFor: waitsFor(draft.chain, left),
          stepDueAt: this.submitting.stepDueAt(draft.chain, stepAtHand(draft.chain, left), now),
        },
        now,
      );
      return { detail: () => ({ draft: draft.id }) };
    };
  }
}
