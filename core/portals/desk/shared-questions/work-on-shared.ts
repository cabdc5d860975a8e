import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, invalid, type StaffActor } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import type {
  decideShared,
  InputOf,
  SharedRetraction,
  writeShared,
} from '../../../contract/index.js';
import { PrepareShared } from '../../../jobs/translating/index.js';
import { stepAtHand } from '../../../records/answers/index.js';
import {
  type SharedDraft,
  SharedQuestionRepository,
  type Sharing,
  SharingRepository,
  TakeSharedBack,
} from '../../../records/shared-questions/index.js';
import { type Opener, topicIn, VoiceSeals } from '../../../records/submissions/index.js';
import { LockedVoiceQueries } from '../access/locked-voice.queries.js';
import { PlanChain } from '../verbs/answering/plan-chain.js';
import { mayRetractOf } from './read-shared.js';
import { mayChange, mayWriteOf, sharedChain, sharedTurn } from './shared-chain.js';
import { SharedGuard } from './shared-guard.js';

type Written = InputOf<typeof writeShared>['body'];
type Decided = InputOf<typeof decideShared>['body'];

/**
 * A desk writes a question and its answer from a consultation whose sender agrees, a colleague approves it, and everybody reads
 * it. What is under way is sealed with the voice; the log says what became of which entry, and of no voice.
 */
@Injectable()
export class WorkOnShared {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly voices: LockedVoiceQueries,
    private readonly seals: VoiceSeals,
    private readonly sharing: SharingRepository,
    private readonly entries: SharedQuestionRepository,
    private readonly back: TakeSharedBack,
    private readonly translations: PrepareShared,
    private readonly chains: PlanChain,
    private readonly guard: SharedGuard,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `not_found`, `forbidden`, `no_consent`, `changed_meanwhile`, `move_not_allowed`, `personal_data_left`. */
  async write(
    actor: StaffActor,
    id: string,
    { submit, version, ...texts }: Written,
  ): Promise<void> {
    const chainOf = await this.chains.prepare();
    const open = await this.seals.forStaff(actor, id);
    await this.unitOfWork.commit(async (tx) => {
      const { voice, sharing } = await this.agreed(tx, actor, id, version, open);
      const { draft } = sharing;
      if (!mayWriteOf(actor, voice)) throw new AppError('forbidden');
      if (!mayChange(actor, voice, draft)) throw new AppError('move_not_allowed');
      if (submit) this.guard.mustBeFree(texts);
      const entry = await this.entryOf(tx, draft?.entry ?? sharing.entry);
      const next: SharedDraft = {
        ...texts,
        entry,
        state: submit ? 'waiting' : 'draft',
        writers: [...new Set([...(draft?.writers ?? []), actor.id])],
        chain: submit
          ? sharedChain(chainOf({ ...voice, consentToPublish: true }), voice.privacy)
          : null,
        ...{ decisions: [], comment: submit ? null : (draft?.comment ?? null) },
      };
      await this.sharing.keep(tx.manager, id, { ...sharing, draft: next, version: version + 1 });
      tx.record({ actor, verb: 'shared.write', subjectId: entry, to: next.state });
    });
  }

  /** Errors: those of writing, and `own_text`. */
  async decide(
    actor: StaffActor,
    id: string,
    { version, approve, comment }: Decided,
  ): Promise<void> {
    if (!approve && !comment) throw invalid({ path: 'comment', code: 'required' });
    const open = await this.seals.forStaff(actor, id);
    await this.unitOfWork.commit(async (tx) => {
      const { voice, sharing } = await this.agreed(tx, actor, id, version, open);
      const { draft } = sharing;
      if (draft?.state !== 'waiting' || !draft.chain) throw new AppError('move_not_allowed');
      if (draft.writers.includes(actor.id)) throw new AppError('own_text');
      const turn = sharedTurn(actor, voice, draft);
      if (!turn) throw new AppError('forbidden');
      const decisions = [...draft.decisions, { step: turn.step, by: actor.id, section: null }];
      const isLast = approve && stepAtHand(draft.chain, decisions) === undefined;
      const next: SharedDraft = approve
        ? { ...draft, decisions }
        : { ...draft, state: 'returned', chain: null, decisions: [], comment: comment ?? null };
      if (isLast) await this.publish(tx, draft, voice);
      await this.sharing.keep(tx.manager, id, {
        ...sharing,
        ...(isLast ? { entry: draft.entry, draft: null } : { draft: next }),
        version: version + 1,
      });
      const to = isLast ? 'public' : next.state;
      tx.record({ actor, verb: 'shared.decide', subjectId: draft.entry, to });
    });
  }

  /** Errors: `not_found`, `forbidden`. A repeat is no error. */
  async retract(actor: StaffActor, id: string, reason: SharedRetraction): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      const entry = await this.entries.one(id, tx.manager);
      if (!entry) throw new AppError('not_found');
      if (!mayRetractOf(actor, entry.sectionId)) throw new AppError('forbidden');
      if (!(await this.back.retract(tx.manager, id, reason))) return;
      tx.record({ actor, verb: 'shared.retract', subjectId: id, detail: { reason } });
    });
  }

  /** The locked voice, where its sender agrees and nobody was faster. */
  private async agreed(
    tx: Transaction,
    actor: StaffActor,
    id: string,
    version: number,
    open: Opener,
  ) {
    const voice = await this.voices.seen(tx.manager, actor, id);
    const { sectionId } = voice;
    if (voice.kind !== 'consultation' || !sectionId) throw new AppError('not_found');
    // Also who may open it for another reason, such as an inquiry: only its own desk.
    if (!actor.sectionIds.includes(sectionId)) throw new AppError('forbidden');
    const { sharing, closed } = await this.sharing.of(id, open, tx.manager);
    if (closed) throw new AppError('sign_in_required');
    const topic = topicIn(voice, open);
    if (!topic) throw new AppError('not_found');
    if (!sharing.given) throw new AppError('no_consent');
    if (sharing.version !== version) throw new AppError('changed_meanwhile');
    return { voice: { ...voice, topic, sectionId }, sharing };
  }

  /** Under which id it will be read: as before, unless that was taken back. By chance, so that it says nothing of when. */
  private async entryOf({ manager }: Transaction, before: Sharing['entry']): Promise<string> {
    const found = before ? await this.entries.one(before, manager) : undefined;
    return before && !found?.retracted ? before : randomUUID();
  }

  private async publish(
    { manager }: Transaction,
    draft: SharedDraft,
    { topic, sectionId }: { readonly topic: string; readonly sectionId: string },
  ): Promise<void> {
    // What points at a person may be known better by now.
    this.guard.mustBeFree(draft);
    const { entry: id, question, answer } = draft;
    const month = this.calendar.dateOf(this.clock.now()).slice(0, 7);
    const stands = await this.entries.put(manager, {
      ...{ id, topic, sectionId, question, answer, month },
    });
    if (!stands) throw new AppError('move_not_allowed');
    await this.translations.prepare(manager, { id, question, answer });
  }
}
