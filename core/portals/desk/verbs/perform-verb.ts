import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../base/kernel/index.js';
import { type EventName, type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import type { StaffVerb } from '../../../contract/index.js';
import {
  nextStatus,
  type SubmissionChange,
  SubmissionRepository,
} from '../../../records/submissions/index.js';
import { type LockedVoice, LockedVoiceQueries } from '../access/locked-voice.queries.js';
import { VERBS } from './verb-rows.js';

/** What every verb is given: which voice, and the version of it that the person saw. */
export interface VerbInput {
  readonly id: string;
  readonly version?: number | undefined;
  /** Do the same to its open copies, where the verb asks. */
  readonly copies?: boolean | undefined;
}

/** What a verb does beside moving the voices' life: the same for the voice and its copies. */
export interface Effect {
  readonly change?: Omit<SubmissionChange, 'status'>;
  /** For the history, in the person's own words or as a code. */
  readonly reason?: string;
  /** Codes and ids for the history; never a resident's words. */
  readonly detail?: (voice: LockedVoice) => Record<string, unknown>;
  readonly emits?: EventName;
}

/**
 * Does one verb to one voice and, where its row says so, to the open copies: locks, moves, history and events in one
 * transaction and a fixed number of statements, however many copies go along.
 */
@Injectable()
export class PerformVerb {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly locked: LockedVoiceQueries,
    private readonly submissions: SubmissionRepository,
  ) {}

  /** `effect` gets the locked voice first, then its copies. Errors: those of `LockedVoiceQueries.lock`. */
  perform(
    actor: StaffActor,
    verb: StaffVerb,
    { id, version, copies }: VerbInput,
    effect: (
      voices: readonly [LockedVoice, ...LockedVoice[]],
      tx: Transaction,
    ) => Effect | Promise<Effect> = () => ({}),
  ): Promise<void> {
    const row = VERBS[verb];
    return this.unitOfWork.run(async (tx) => {
      const voice = await this.locked.lock(tx.manager, actor, { id, verb, version });
      const along = row.copies === 'always' || (row.copies === 'asked' && copies === true);
      const voices = [
        voice,
        ...(along ? await this.locked.lockCopies(tx.manager, actor, voice, verb) : []),
      ] as const;
      const { change = {}, reason, detail, emits } = await effect([...voices], tx);
      const { move } = row;
      const moves = voices.map(({ status }) => (move ? nextStatus(status, move) : status));
      const [to] = moves;
      await this.submissions.change(
        tx.manager,
        voices.map((each) => each.id),
        { ...change, ...(move && to ? { status: to } : {}) },
      );
      voices.forEach((each, i) => {
        tx.record({
          actor,
          verb,
          subjectId: each.id,
          from: each.status,
          to: moves[i] ?? null,
          reason: reason ?? null,
          ...(detail ? { detail: detail(each) } : {}),
        });
        if (emits) tx.emit({ event: emits, subjectId: each.id });
      });
    });
  }
}
