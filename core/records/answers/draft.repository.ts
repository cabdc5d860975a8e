import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, join, raw, rowsOf, type Sql, sql } from '../../base/sql/index.js';
import { DECISION_WORDS_COLUMN, VoiceSeals } from '../submissions/index.js';
import { OPEN_DRAFT_STATES } from './answer-life.js';
import type { Draft, DraftChange, NewDecision } from './draft.js';

/** Written out, not bound: the planner must see that a partial index fits. */
const OPEN = raw(OPEN_DRAFT_STATES.map((state) => `'${state}'`).join(', '));

const COLUMNS = sql`d.id, d.submission_id as "submissionId", d.kind, d.waived, d.state, d.writer_id as "writerId", d.version_id as "versionId",
  d.changed_version as "changedVersion", d.based_on as "basedOn", d.round, d.writers, d.chain, d.step_due_at as "stepDueAt", d.reminded_at as "remindedAt", d.send_at as "sendAt", d.sends_at as "sendsAt",
  d.copies, d.submitted_by as "submittedBy", d.updated_at as "updatedAt",
  coalesce((select json_agg(json_build_object('step', e.step, 'by', e.by_id, 'section', e.section_id) order by e.at, e.step, e.id)
              from answer_decisions e
             where e.draft_id = d.id and e.round = d.round and e.act = 'approve' and not e.void), '[]') as decisions`;

/** The answer under way of `s` (submissions) as JSON, for `draftOf`. */
export const OPEN_DRAFT = sql`(select to_json(o) from (select ${COLUMNS} from answer_drafts d
   where d.submission_id = s.id and d.state in (${OPEN})) o)`;

/** The answer of `s` that was sent last, with the steps that it took, as JSON; null where none has. */
export const LAST_SENT = sql`(select to_json(o) from (select ${COLUMNS} from answer_drafts d
   where d.submission_id = s.id and d.state = 'sent' and d.kind = 'answer' and d.chain is not null
   order by d.updated_at desc, d.id desc limit 1) o)`;

/** The one writer of answers under way and of what is decided about them; whoever changes one has locked its voice. */
@Injectable()
export class DraftRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** The answers under way of these voices, by the voices' ids. */
  async openOf(
    submissionIds: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, Draft>> {
    const rows = submissionIds.length
      ? await rowsOf<Draft>(
          on,
          sql`select ${COLUMNS} from answer_drafts d
               where d.submission_id = any(${submissionIds}::uuid[]) and d.state in (${OPEN})`,
        )
      : [];
    return new Map(rows.map((draft) => [draft.submissionId, draft]));
  }

  /** Of these voices, the answers whose time to be sent has come. */
  due(manager: EntityManager, submissionIds: readonly string[], now: Date): Promise<Draft[]> {
    return rowsOf(
      manager,
      sql`select ${COLUMNS} from answer_drafts d
           where d.submission_id = any(${submissionIds}::uuid[]) and d.state = 'held' and d.sends_at <= ${now}
           order by d.sends_at, d.id`,
    );
  }

  async open(
    manager: EntityManager,
    draft: Pick<
      Draft,
      | 'id'
      | 'submissionId'
      | 'kind'
      | 'writerId'
      | 'versionId'
      | 'changedVersion'
      | 'basedOn'
      | 'copies'
    >,
    at: Date,
  ): Promise<void> {
    const { id, submissionId, kind, writerId, versionId, changedVersion, basedOn, copies } = draft;
    await execute(
      manager,
      sql`insert into answer_drafts (id, submission_id, kind, state, writer_id, version_id, changed_version, based_on, round, writers, copies,
                                     created_at, updated_at)
          values (${id}, ${submissionId}, ${kind}, 'draft', ${writerId}, ${versionId}, ${changedVersion}, ${basedOn}, 0,
                  array[${writerId}]::uuid[], ${copies}, ${at}, ${at})`,
    );
  }

  async change(manager: EntityManager, id: string, change: DraftChange, at: Date): Promise<void> {
    const set: Sql[] = [sql`updated_at = ${at}`];
    if (change.state) set.push(sql`state = ${change.state}`);
    if (change.kind) set.push(sql`kind = ${change.kind}`);
    if (change.waived) set.push(sql`waived = ${JSON.stringify(change.waived)}::jsonb`);
    if (change.writerId) set.push(sql`writer_id = ${change.writerId}`);
    if (change.versionId) set.push(sql`version_id = ${change.versionId}`);
    if (change.changedVersion !== undefined)
      set.push(sql`changed_version = ${change.changedVersion}`);
    if (change.basedOn !== undefined) set.push(sql`based_on = ${change.basedOn}`);
    if (change.round !== undefined) set.push(sql`round = ${change.round}`);
    if (change.wroteToo)
      set.push(
        sql`writers = case when ${change.wroteToo}::uuid = any(writers) then writers
                           else writers || ${change.wroteToo}::uuid end`,
      );
    if (change.chain) set.push(sql`chain = ${JSON.stringify(change.chain)}::jsonb`);
    if (change.waitsFor) {
      const { roles, people, sections } = change.waitsFor;
      set.push(
        sql`waits_roles = ${[...roles]}::text[], waits_people = ${[...people]}::uuid[],
            waits_sections = ${[...sections]}::uuid[]`,
      );
    }
    if (change.stepDueAt !== undefined)
      set.push(sql`step_due_at = ${change.stepDueAt}, reminded_at = null`);
    if (change.sendAt !== undefined) set.push(sql`send_at = ${change.sendAt}`);
    if (change.sendsAt !== undefined) set.push(sql`sends_at = ${change.sendsAt}`);
    if (change.copies !== undefined) set.push(sql`copies = ${change.copies}`);
    if (change.submittedBy)
      set.push(sql`submitted_by = ${change.submittedBy}, submitted_at = ${at}`);
    await execute(manager, sql`update answer_drafts set ${join(set)} where id = ${id}`);
  }

  async decide(manager: EntityManager, decision: NewDecision): Promise<void> {
    const { id, draftId, versionId, act, round, step, by, deputy, section } = decision;
    const comment = (await this.seals.sealerOfDraft(draftId, manager))(decision.comment);
    const { start, end, paper, at, sampled = false } = decision;
    await execute(
      manager,
      sql`insert into answer_decisions (id, draft_id, version_id, act, round, step, by_id, deputy, section_id,
                                        ${raw(DECISION_WORDS_COLUMN)}, start_at, end_at, paper, at, sampled)
          values (${id}, ${draftId}, ${versionId}, ${act}, ${round}, ${step}, ${by}, ${deputy}, ${section}::uuid,
                  ${comment}, ${start}::int, ${end}::int, ${paper ? JSON.stringify(paper) : null}::jsonb, ${at}, ${sampled})`,
    );
  }

  /** 公開: the last step of the answers of this voice is taken, where one has it. */
  async published(
    manager: EntityManager,
    submissionId: string,
    { id, by }: { readonly id: string; readonly by: string },
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`with taken as (update answer_drafts set publish_open = false
                          where submission_id = ${submissionId} and publish_open
                          returning id, version_id, round, jsonb_array_length(chain->'steps') - 1 as step)
          insert into answer_decisions (id, draft_id, version_id, act, round, step, by_id, deputy, at)
          select ${id}, t.id, t.version_id, 'publish', t.round, t.step, ${by}, false, ${at} from taken t order by t.id desc limit 1`,
    );
  }

  /** Who had to see these decisions has seen them. */
  async seen(manager: EntityManager, ids: readonly string[], by: string, at: Date): Promise<void> {
    await execute(
      manager,
      sql`update answer_decisions set seen_at = ${at}, seen_by = ${by} where id = any(${ids}::uuid[]) and seen_at is null`,
    );
  }

  /** The decision that was made last in this round counts no more. */
  async voidLast(manager: EntityManager, { id, round }: Draft): Promise<void> {
    await execute(
      manager,
      sql`update answer_decisions set void = true
           where id = (select id from answer_decisions where draft_id = ${id} and round = ${round}
                          and act = 'approve' and not void order by at desc, step desc, id desc limit 1)`,
    );
  }

  /** That whose turn it is hears of it. */
  async remind(manager: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    await execute(
      manager,
      sql`update answer_drafts set reminded_at = ${at} where id = any(${ids}::uuid[])`,
    );
  }

  /** That whoever is to see these decisions afterwards hears of it. */
  async remindUnseen(manager: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    await execute(
      manager,
      sql`update answer_decisions set reminded_at = ${at} where id = any(${ids}::uuid[])`,
    );
  }

  async sent(manager: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    await execute(
      manager,
      sql`update answer_drafts set state = 'sent', sends_at = null, updated_at = ${at},
                 publish_open = kind = 'answer' and coalesce(chain->'steps'->-1->>'kind' = 'publish', false)
           where id = any(${ids}::uuid[])`,
    );
  }

  /** Ends the answers under way of these voices: they are over without being sent. */
  async drop(manager: EntityManager, submissionIds: readonly string[], at: Date): Promise<void> {
    await execute(
      manager,
      sql`update answer_drafts set state = 'dropped', sends_at = null, updated_at = ${at}
           where submission_id = any(${submissionIds}::uuid[]) and state in (${OPEN})`,
    );
  }

  /** Gives the answers under way of these voices back to be written: nothing that was decided about them counts. */
  async giveBack(
    manager: EntityManager,
    submissionIds: readonly string[],
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update answer_drafts set state = 'draft', sends_at = null, updated_at = ${at}
           where submission_id = any(${submissionIds}::uuid[]) and state in ('under_review', 'held')`,
    );
  }

  /** What was dropped with the act that is taken back is a draft again. */
  async takeUp(
    manager: EntityManager,
    submissionIds: readonly string[],
    droppedAt: Date,
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update answer_drafts d set state = 'draft', updated_at = ${at}
           where submission_id = any(${submissionIds}::uuid[]) and state = 'dropped' and updated_at = ${droppedAt}
             and not exists (select 1 from answer_drafts o
                              where o.submission_id = d.submission_id and o.state in (${OPEN}))`,
    );
  }
}
