import { Injectable } from '@nestjs/common';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import { type StaffVerb, VERBS, type VerbRow } from '../../../contract/index.js';
import { DraftRepository } from '../../../records/answers/index.js';
import {
  actAt,
  DeskFormRepository,
  nextStatus,
  OPEN_STATUSES,
  SubmissionRepository,
  VoiceSeals,
} from '../../../records/submissions/index.js';
import { type LockedVoice, LockedVoiceQueries } from '../access/locked-voice.queries.js';
import type { Doing } from './desk-verb.js';

interface VerbRequest {
  readonly verb: StaffVerb;
  readonly id: string;
  /** The version of the voice that the person saw. */
  readonly version: number | undefined;
  /** Do the same to its open copies, where the verb asks. */
  readonly copies?: boolean | undefined;
}

const same = <T>(value: T): T => value;

/** Forms between which a person chooses: with one of them the other is settled too. What an answer is submitted with goes with it. */
const SETTLED_WITH: Partial<Record<StaffVerb, readonly StaffVerb[]>> = {
  answer: ['answer', 'submit'],
  approve: ['approve', 'return'],
  return: ['approve', 'return'],
};

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
    private readonly drafts: DraftRepository,
    private readonly forms: DeskFormRepository,
    private readonly seals: VoiceSeals,
    private readonly clock: Clock,
  ) {}

  /** Errors: those of `LockedVoiceQueries.lock`, and what `doing` refuses. */
  async perform(
    actor: StaffActor,
    { copies, ...request }: VerbRequest,
    doing: Doing,
  ): Promise<void> {
    const { verb } = request;
    const row: VerbRow = VERBS[verb];
    await this.unitOfWork.commit(async (tx) => {
      const voice = await this.locked.lock(tx.manager, actor, request);
      const along = row.copies === 'always' || (row.copies === 'asked' && copies === true);
      const others = along ? await this.locked.lockCopies(tx.manager, actor, voice, verb) : [];
      const voices = [voice, ...others] as const;
      const effect = await doing([...voices], tx);
      const { change = {}, reason, detail, emits, restores, quiet } = effect;
      if (effect.settled) return;
      const move = row.move ?? effect.move;
      const status = move && nextStatus(voice.status, move);
      const ids = voices.map((each) => each.id);
      const now = this.clock.now();
      const undoable =
        status && row.undo === 'undo'
          ? actAt(verb, actor.id, now, !OPEN_STATUSES.includes(status))
          : undefined;
      const underWay = voices.flatMap(({ id, draft }) => (draft ? id : []));
      if (effect.drafts && underWay.length)
        await this.drafts[effect.drafts](tx.manager, underWay, now);
      if (restores && voice.undoable)
        await this.drafts.takeUp(tx.manager, ids, new Date(voice.undoable.at), now);
      if (restores) await this.submissions.restore(tx.manager, ids);
      else if (!effect.beside)
        await this.submissions.change(tx.manager, ids, {
          // Whatever its section does, it has read what its sender wrote.
          newsSince: null,
          ...change,
          ...(status && !(quiet && status === voice.status) ? { status } : {}),
          ...(undoable ? { undoable } : {}),
        });
      // What came without a desk can go back so long to where nobody has it.
      if (voice.privacy === 'vault' && voice.sectionId !== null && status && !restores)
        await this.seals.atDesk(tx.manager, voice.id);
      if (quiet) return;
      // What was typed has gone out with the verb.
      await this.forms.drop(actor.id, voice.id, SETTLED_WITH[verb] ?? [verb], tx.manager);
      const led = (each: LockedVoice) =>
        restores && each.undoable ? each.undoable.status : (status ?? each.status);
      // What somebody says about a confided voice tells of it.
      const seal =
        voice.privacy === 'vault' && reason ? await this.seals.sealer(voice.id, tx.manager) : same;
      for (const each of voices) {
        tx.record({
          actor,
          verb: effect.recordAs ?? verb,
          subjectId: each.id,
          from: each.status,
          to: led(each),
          reason: seal(reason ?? null),
          ...(detail ? { detail: detail(each) } : {}),
        });
        if (emits) tx.emit({ event: emits, subjectId: each.id });
      }
    });
  }
}
