import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { StaffVerb } from '../contract/index.js';
import { AppError, type StaffActor } from '../kernel/index.js';
import { mayDo, type ScopedVoice, visibleTo } from './staff-scope.js';
import { Submission } from './submission.entity.js';

export type LockedVoice = Submission & ScopedVoice;

@Injectable()
export class DeskRepository {
  /**
   * Locks one voice for a change by a staff member. Not there and not visible are the same `not_found`;
   * a verb that is not open to this person now is `move_not_allowed` or `forbidden`; an older `version` is `changed_meanwhile`.
   */
  async lock(
    manager: EntityManager,
    actor: StaffActor,
    id: string,
    verb: StaffVerb,
    version: number | undefined,
  ): Promise<LockedVoice> {
    const params: unknown[] = [id];
    const param = (value: unknown): string => `$${params.push(value)}`;
    const rows: { id: string; published: boolean }[] = await manager.query(
      `select s.id, exists (select 1 from publications p where p.submission_id = s.id and p.retracted_at is null) as published
         from submissions s where s.id = $1 and ${visibleTo(actor, param)} for update`,
      params,
    );
    const found = rows[0];
    const row = found && (await manager.findOneBy(Submission, { id }));
    if (!row) throw new AppError('not_found');
    const voice: LockedVoice = Object.assign(row, { published: found.published });
    if (version !== undefined && version !== voice.version) throw new AppError('changed_meanwhile');
    if (!mayDo(actor, voice).includes(verb)) throw refusal(actor, voice, verb);
    return voice;
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
    const params: unknown[] = [original.id, original.sectionId, actor.id];
    const rows: { id: string }[] = await manager.query(
      `select s.id from submissions s where s.copy_of = $1 and s.section_id is not distinct from $2
          and (s.assignee_id is null or s.assignee_id = $3) and ${visibleTo(actor, (value) => `$${params.push(value)}`)}
        order by s.id limit 1000 for update`,
      params,
    );
    const found = await manager.find(Submission, {
      where: { id: In(rows.map((row) => row.id)) },
      order: { id: 'ASC' },
    });
    return found
      .map((row) => Object.assign(row, { published: false }))
      .filter((voice) => mayDo(actor, voice).includes(verb));
  }

  /** Locks a voice for its own sender, whose secret was checked before. */
  lockOwn(manager: EntityManager, id: string): Promise<Submission | null> {
    return manager.findOne(Submission, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(
    manager: EntityManager,
    voice: Submission,
    change: Partial<Submission>,
  ): Promise<void> {
    await manager.update(Submission, { id: voice.id }, { ...change, version: voice.version + 1 });
  }
}

/** Says whether the person or the state stands in the way: a member of the section with every role would be let by state alone. */
const refusal = (actor: StaffActor, voice: LockedVoice, verb: StaffVerb): AppError => {
  if (verb === 'publish' && !voice.consentToPublish) return new AppError('no_consent');
  const anybody: StaffActor = {
    ...actor,
    id: '',
    roles: ['clerk', 'counsellor', 'triage'],
    sectionIds: voice.sectionId ? [voice.sectionId] : [],
  };
  return new AppError(mayDo(anybody, voice).includes(verb) ? 'forbidden' : 'move_not_allowed');
};
