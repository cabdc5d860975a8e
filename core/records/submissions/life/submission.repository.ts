import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, join, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import type {
  DangerFound,
  DueMoved,
  RoutingReason,
  Solved,
  SubmissionStatus,
} from '../../../contract/index.js';
import { type Privacy, Submission } from '../submission.entity.js';
import { urgencyOf } from '../words/seals/sealed-dangers.js';
import { isFolded } from './open-voices.js';
import { OPEN_STATUSES } from './submission-status.js';
import type { UndoableAct } from './undoable.js';

/** What happens to a voice, or alike to a set of them; what is not named stays. */
export interface SubmissionChange {
  readonly status?: SubmissionStatus;
  /** Who has it now; null: nobody. */
  readonly assigneeId?: string | null;
  /** Who has it now if nobody had it. */
  readonly assigneeIfNone?: string;
  readonly sectionId?: string;
  /** What it is about if nobody had said so; what the resident chose stays. */
  readonly measureIfNone?: string | null;
  readonly routingReason?: RoutingReason;
  readonly declined?: { readonly reason: string; readonly at: Date };
  /** A new promise. */
  readonly dueAt?: Date;
  /** Why the promise is another one, so that its sender can be told; with `dueAt` only. */
  readonly dueMoved?: DueMoved;
  /** It may be taken back: how the voice is now is kept. Without it a new status makes what was kept void. */
  readonly undoable?: UndoableAct;
  /** Since when the section waits for the sender; null: no longer. */
  readonly waitingSince?: Date | null;
  /** The sender has written; null: the section has done something since. */
  readonly newsSince?: Date | null;
  readonly solved?: Solved;
  /** All dangers that its words speak of now. */
  readonly urgent?: readonly DangerFound[];
  /** Raised, never lowered. */
  readonly privacy?: Privacy;
  /** It says something of its own now: no copy any more. */
  readonly standsAlone?: true;
  /** Its words were written anew, in this language as their sender says. */
  readonly declaredLang?: string;
  /** The resident has thought again. */
  readonly consentToPublish?: boolean;
}

/** What the worker found words to be written in, that were written anew. */
export interface DetectedVoice {
  readonly id: string;
  readonly version: number;
  readonly lang: string;
  readonly confidence: number;
}

/** Where routing puts a voice, and what it noted. */
export interface Placement {
  readonly id: string;
  readonly status: SubmissionStatus;
  readonly sectionId: string | null;
  /** As at intake, or raised. */
  readonly privacy: Privacy;
  readonly reason: RoutingReason;
  readonly dueAt: Date;
  /** The dangers it speaks of, each with the words it was found by. */
  readonly urgent: readonly DangerFound[];
  /** The earlier voice that it repeats. */
  readonly copyOf: string | null;
  readonly lang: string;
  readonly confidence: number;
}

/** What `restore` puts back, made of the row as it is now. */
const keptBefore = ({ verb, by, at, until }: UndoableAct): Sql =>
  sql`jsonb_build_object('verb', ${verb}::text, 'by', ${by}::text, 'at', ${at}::timestamptz, 'until', ${until}::timestamptz,
        'status', status, 'sectionId', section_id, 'assigneeId', assignee_id, 'measureCode', measure_code,
        'routingReason', routing_reason, 'declinedReason', declined_reason, 'dueAt', due_at, 'waitingSince', waiting_since)`;

/** What changes by what its sender and its section write to each other. */
const conversationSet = (change: SubmissionChange): Sql[] => {
  const { status, waitingSince, newsSince, urgent, declaredLang, dueMoved } = change;
  // What is over waits for nobody; what is opened again was not solved by what came before.
  const isOver = status !== undefined && !OPEN_STATUSES.includes(status);
  const waiting = isOver ? null : waitingSince;
  const solved = status === 'reopened' ? null : change.solved;
  return [
    ...(waiting === undefined ? [] : [sql`waiting_since = ${waiting}::timestamptz`]),
    ...(newsSince === undefined ? [] : [sql`news_since = ${newsSince}::timestamptz`]),
    ...(solved === undefined ? [] : [sql`solved = ${solved}`]),
    ...(urgent
      ? [
          sql`urgent = ${urgencyOf(urgent)}::text[]`,
          sql`urgent_words = ${JSON.stringify(urgent)}::jsonb`,
        ]
      : []),
    // Of several pauses the first promise is told.
    ...(dueMoved
      ? [
          sql`due_from = case when due_moved = 'waited' and ${dueMoved} = 'waited' then due_from else due_at end`,
          sql`due_moved = ${dueMoved}`,
        ]
      : []),
    ...(change.privacy ? [sql`privacy = ${change.privacy}`] : []),
    ...(change.standsAlone ? [sql`copy_of = null, folded = false`] : []),
    ...(declaredLang
      ? [sql`declared_lang = ${declaredLang}, detected_lang = null, detected_confidence = null`]
      : []),
  ];
};

/** The one writer of voices after their intake. Every change raises the version that people at the desk saw. */
@Injectable()
export class SubmissionRepository {
  constructor(private readonly dataSource: DataSource) {}

  async isEmpty(): Promise<boolean> {
    return (await rowsOf(this.dataSource, sql`select 1 from submissions limit 1`)).length === 0;
  }

  /** Locks a voice for its own sender, whose secret was checked before. */
  lockOwn(manager: EntityManager, id: string): Promise<Submission | null> {
    return manager.findOne(Submission, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those of these voices that still wait for their first section; locks them, in the order of their ids. */
  lockReceived(
    manager: EntityManager,
    ids: readonly string[],
  ): Promise<{ id: string; status: SubmissionStatus; version: number }[]> {
    return rowsOf(
      manager,
      sql`select id, status, version from submissions
           where id = any(${ids}::uuid[]) and status = 'received' order by id for update`,
    );
  }

  /** Changes locked voices, all in the same way, in one statement. */
  async change(
    manager: EntityManager,
    ids: readonly string[],
    change: SubmissionChange,
  ): Promise<void> {
    const set: Sql[] = [sql`version = version + 1`];
    if (change.status) set.push(sql`status = ${change.status}`);
    if (change.assigneeId !== undefined) set.push(sql`assignee_id = ${change.assigneeId}::uuid`);
    if (change.assigneeIfNone)
      set.push(sql`assignee_id = coalesce(assignee_id, ${change.assigneeIfNone}::uuid)`);
    if (change.sectionId) set.push(sql`section_id = ${change.sectionId}::uuid`);
    if (change.measureIfNone)
      set.push(sql`measure_code = coalesce(measure_code, ${change.measureIfNone})`);
    if (change.routingReason)
      set.push(sql`routing_reason = ${JSON.stringify(change.routingReason)}::jsonb`);
    if (change.declined)
      set.push(
        sql`declined_reason = ${change.declined.reason}, declined_at = ${change.declined.at}`,
      );
    if (change.dueAt) set.push(sql`due_at = ${change.dueAt}`);
    if (change.consentToPublish !== undefined)
      set.push(sql`consent_to_publish = ${change.consentToPublish}`);
    set.push(...conversationSet(change));
    if (change.undoable) set.push(sql`undoable = ${keptBefore(change.undoable)}`);
    else if (change.status || change.waitingSince !== undefined) set.push(sql`undoable = null`);
    await execute(manager, sql`update submissions set ${join(set)} where id = any(${ids}::uuid[])`);
    if (change.status || change.sectionId) await this.foldAnew(manager, ids);
  }

  /** The copies of a voice whose words are others now are copies of nothing any more. */
  async freeCopies(manager: EntityManager, id: string): Promise<void> {
    await execute(
      manager,
      sql`update submissions set copy_of = null, folded = false, version = version + 1 where copy_of = ${id}::uuid`,
    );
  }

  /** What words that were written anew are in, as the worker found it; unless they were written anew once more. */
  async detected(
    manager: EntityManager,
    { id, version, lang, confidence }: DetectedVoice,
  ): Promise<void> {
    await execute(
      manager,
      sql`update submissions set detected_lang = ${lang}, detected_confidence = ${confidence}::real
           where id = ${id}::uuid and version = ${version} and detected_lang is null`,
    );
  }

  /** How far its sender has read: no change of the voice, so nobody at the desk sees another version. */
  async seenBySender(manager: EntityManager, id: string, until: Date): Promise<void> {
    await execute(
      manager,
      sql`update submissions set seen_until = ${until}::timestamptz
           where id = ${id}::uuid and (seen_until is null or seen_until < ${until}::timestamptz)`,
    );
  }

  /** Whether these voices, and the copies of them, stand folded: after every change of a state or a section. */
  private async foldAnew(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`update submissions c set folded = not c.folded
           where (c.copy_of = any(${ids}::uuid[]) or (c.id = any(${ids}::uuid[]) and c.copy_of is not null))
             and c.folded <> ${isFolded('c')}`,
    );
  }

  /**
   * Shows copies that stand folded under a voice that is over: two people who changed original and copy in the same instant
   * did not see each other. Returns how many.
   */
  async unfoldStale(): Promise<number> {
    const [, changed] = (await this.dataSource.query(
      sql`update submissions c set folded = false where c.folded and not ${isFolded('c')}`.text,
    )) as [unknown, number];
    return changed;
  }

  /** Puts locked voices back as they were before what was done last, each as it was. */
  async restore(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`update submissions
             set status = undoable->>'status', section_id = (undoable->>'sectionId')::uuid,
                 assignee_id = (undoable->>'assigneeId')::uuid, measure_code = undoable->>'measureCode',
                 routing_reason = nullif(undoable->'routingReason', 'null'::jsonb),
                 declined_reason = undoable->>'declinedReason', declined_at = null, due_at = (undoable->>'dueAt')::timestamptz,
                 waiting_since = (undoable->>'waitingSince')::timestamptz,
                 undoable = null, version = version + 1
           where id = any(${ids}::uuid[]) and undoable is not null`,
    );
    await this.foldAnew(manager, ids);
  }

  /** Gives received voices their first place, each its own, in one statement. */
  async place(manager: EntityManager, placements: readonly Placement[]): Promise<void> {
    const column = <T>(of: (placement: Placement) => T): T[] => placements.map(of);
    await execute(
      manager,
      sql`update submissions s
             set status = p.status, section_id = p.section_id, routing_reason = p.reason::jsonb,
                 detected_lang = p.lang, detected_confidence = p.confidence, urgent = p.urgent::text[],
                 urgent_words = p.urgent_words::jsonb, copy_of = p.copy_of,
                 privacy = p.privacy, due_at = p.due_at, version = s.version + 1
            from unnest(${column((p) => p.id)}::uuid[], ${column((p) => p.status)}::text[], ${column((p) => p.sectionId)}::uuid[],
                        ${column((p) => JSON.stringify(p.reason))}::text[], ${column((p) => p.lang)}::text[],
                        ${column((p) => p.confidence)}::real[], ${column((p) => `{${urgencyOf(p.urgent).join(',')}}`)}::text[],
                        ${column((p) => JSON.stringify(p.urgent))}::text[],
                        ${column((p) => p.copyOf)}::uuid[], ${column((p) => p.privacy)}::text[],
                        ${column((p) => p.dueAt)}::timestamptz[])
                 as p (id, status, section_id, reason, lang, confidence, urgent, urgent_words, copy_of, privacy, due_at)
           where s.id = p.id`,
    );
    // Whoever ends an original now waits until its new copies can be seen.
    const originals = column((p) => p.copyOf).filter((id) => id !== null);
    if (originals.length)
      await execute(
        manager,
        sql`select 1 from submissions where id = any(${originals}::uuid[]) order by id for share`,
      );
    await this.foldAnew(
      manager,
      column((p) => p.id),
    );
  }
}
