import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { StaffVerb } from '../../../contract/index.js';
import { isUnheard } from '../../../jobs/alerting/index.js';
import { isHeld } from '../../../jobs/storage/index.js';
import { type Draft, DraftRepository } from '../../../records/answers/index.js';
import { type VoiceRow, voiceColumns } from '../../../records/submissions/index.js';
import { inquiriesOf } from './inquired.queries.js';
import type { ScopedVoice } from './scoped-voice.js';
import { mayDo, openTo, visibleTo } from './staff-scope.js';
import { stillUndoable } from './still-undoable.js';
import { unseenOf } from './unseen.queries.js';

export type LockedVoice = VoiceRow & ScopedVoice & { readonly draft: Draft | null };

/** The decision that stands against publishing a voice. */
const standingDecision = () =>
  sql`(select json_build_object('by', d.decided_by, 'waits', d.appealed_at is not null and d.outcome is null)
         from moderation_decisions d where d.submission_id = s.id and d.ended_at is null)`;

/** As many copies as one act takes along; a flood is worked off in rounds. */
const MOST_COPIES = 1_000;

@Injectable()
export class LockedVoiceQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly drafts: DraftRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks one voice for a change by a staff member. Not there and not visible are the same `not_found`;
   * a verb that is not open to this person now is `move_not_allowed` or `forbidden` (`own_text` where they wrote what is to be
   * decided); an older `version` is `changed_meanwhile`.
   */
  async lock(
    manager: EntityManager,
    actor: StaffActor,
    { id, verb, version }: { id: string; verb: StaffVerb; version: number | undefined },
  ): Promise<LockedVoice> {
    const voice = await this.seen(manager, actor, id);
    if (version !== undefined && !hasSeen(actor, voice, version))
      throw new AppError('changed_meanwhile');
    if (!mayDo(actor, voice).includes(verb)) throw refusal(actor, voice, verb);
    return voice;
  }

  /** Locks one voice that this person sees. Error: `not_found`. */
  async seen(manager: EntityManager, actor: StaffActor, id: string): Promise<LockedVoice> {
    const now = this.clock.now();
    const [row] = await rowsOf<LockedVoice>(
      manager,
      sql`select ${voiceColumns()},
                 exists (select 1 from publications p where p.submission_id = s.id and p.retracted_at is null) as published,
                 ${standingDecision()} as withheld, ${isUnheard('s')} as unheard, ${unseenOf('s')} as unseen,
                 ${inquiriesOf('s')} as inquiries,
                 ${isHeld('s')} as held
            from submissions s where s.id = ${id} and ${openTo(actor, now)} for update`,
    );
    if (!row) throw new AppError('not_found');
    // Asked for after the lock, so that it is what whoever had the voice before has left.
    const draft = (await this.drafts.openOf([id], manager)).get(id) ?? null;
    return { ...row, draft, undoable: stillUndoable(row, now) };
  }

  /** The section that a voice is with, as far as this person may see it. */
  async sectionOf(actor: StaffActor, id: string): Promise<string | null> {
    const [voice] = await rowsOf<{ sectionId: string | null }>(
      this.dataSource,
      sql`select s.section_id as "sectionId" from submissions s where s.id = ${id} and ${visibleTo(actor)}`,
    );
    return voice?.sectionId ?? null;
  }

  /**
   * Locks the open copies of a voice that stand folded under it (in the same section), are in nobody else's hands and to
   * which this person may do the same now, in the order of their arrival; at most a thousand a time.
   */
  async lockCopies(
    manager: EntityManager,
    actor: StaffActor,
    original: LockedVoice,
    verb: StaffVerb,
  ): Promise<readonly LockedVoice[]> {
    const now = this.clock.now();
    const rows = await rowsOf<LockedVoice>(
      manager,
      sql`select ${voiceColumns()}, false as published, null as withheld, false as unheard, '[]'::json as unseen, '[]'::json as inquiries, false as held from submissions s
           where s.copy_of = ${original.id} and s.section_id is not distinct from ${original.sectionId}::uuid
             and (s.assignee_id is null or s.assignee_id = ${actor.id}) and ${openTo(actor, now)}
           order by s.id limit ${MOST_COPIES} for update`,
    );
    const drafts = await this.drafts.openOf(
      rows.map((row) => row.id),
      manager,
    );
    const copies = rows.map((row) => ({
      ...row,
      draft: drafts.get(row.id) ?? null,
      undoable: stillUndoable(row, now),
    }));
    return copies.filter(
      (copy) => mayDo(actor, copy).includes(verb) && isSameAct(verb, original, copy),
    );
  }
}

/** Whether a person knows the voice as it is: they saw this version, or nothing but their own text was kept since. */
const hasSeen = (actor: StaffActor, { version: now, draft }: LockedVoice, seen: number): boolean =>
  seen === now ||
  (draft !== null &&
    draft.writerId === actor.id &&
    draft.changedVersion === now &&
    seen >= draft.basedOn &&
    seen < now);

/** Only what was done together is taken back together. */
const isSameAct = (verb: StaffVerb, original: LockedVoice, copy: LockedVoice): boolean =>
  verb !== 'undo' ||
  (copy.undoable?.at === original.undoable?.at && copy.undoable?.verb === original.undoable?.verb);

/** Says whether the person or the state stands in the way: a member of the section with every role would be let by state alone. */
const refusal = (actor: StaffActor, voice: LockedVoice, verb: StaffVerb): AppError => {
  if (verb === 'publish' && !voice.consentToPublish) return new AppError('no_consent');
  if (verb === 'inquire' && voice.privacy === 'vault') return new AppError('confided');
  const { draft } = voice;
  if ((verb === 'approve' || verb === 'return') && draft?.state === 'under_review')
    return new AppError(draft.writers.includes(actor.id) ? 'own_text' : 'forbidden');
  const anybody: StaffActor = {
    ...actor,
    id: '',
    roles: ['clerk', 'approver', 'counsellor', 'triage'],
    sectionIds: voice.sectionId ? [voice.sectionId] : [],
  };
  return new AppError(mayDo(anybody, voice).includes(verb) ? 'forbidden' : 'move_not_allowed');
};
