import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../base/config/index.js';
import type { StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, rowsOfPlanned, sql } from '../../../base/sql/index.js';
import type {
  AppealOutcome,
  ModerationAct,
  ModerationReason,
  StaffSubmission,
} from '../../../contract/index.js';
import { alarmOf } from '../../../jobs/alerting/index.js';
import { isHeld } from '../../../jobs/storage/index.js';
import {
  type DraftJson,
  LAST_SENT,
  OPEN_DRAFT,
  type Unseen,
} from '../../../records/answers/index.js';
import { PHOTOS, type VoicePhoto } from '../../../records/photos/index.js';
import { type VoiceRow, voiceColumns } from '../../../records/submissions/index.js';
import { inquiriesOf } from '../access/inquired.queries.js';
import { openTo, visibleTo } from '../access/staff-scope.js';
import { unseenOf } from '../access/unseen.queries.js';
import { openCopies } from '../inbox/open-copies.queries.js';
import { undeliveredOf } from '../inbox/undelivered.queries.js';

interface HistoryRow {
  readonly at: string;
  readonly actor: string;
  readonly actorKind: 'resident' | 'staff' | 'system';
  readonly verb: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string | null;
  readonly detail: Record<string, unknown>;
}
interface UnseenRow extends Unseen {
  readonly name: string;
  readonly at: string;
  readonly deputy: boolean;
  readonly post: string | null;
}
export interface WholeVoice extends VoiceRow {
  readonly copies: number;
  /** Names of those who wrote for the section or to each other, by their ids. */
  readonly authors: Readonly<Record<string, string>>;
  readonly original: { readonly id: string; readonly receipt: string } | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  /** The names of those who wrote its answers, by the answers' ids. */
  readonly answeredBy: Readonly<Record<string, string>>;
  /** Its answer under way, and the one that was sent last. */
  readonly openDraft: DraftJson | null;
  readonly lastSent: DraftJson | null;
  readonly photos: readonly VoicePhoto[];
  readonly publication: {
    readonly id: string;
    readonly publicText: string;
    readonly at: string;
    readonly correctedAt: string | null;
    readonly note: string | null;
    readonly earlier: readonly { readonly publicText: string; readonly until: string }[];
  } | null;
  readonly moderation: {
    readonly id: string;
    readonly act: ModerationAct;
    readonly reason: ModerationReason;
    readonly note: string | null;
    readonly byId: string;
    readonly by: string;
    readonly at: string;
    readonly appealedAt: string | null;
    readonly outcome: AppealOutcome | null;
  } | null;
  readonly unseen: readonly UnseenRow[];
  /** Questions to other sections that stand. */
  readonly inquiries: readonly { readonly id: string; readonly sectionId: string }[];
  readonly held: boolean;
  readonly undelivered: StaffSubmission['undelivered'];
  readonly history: readonly HistoryRow[];
  readonly alarm: {
    readonly raisedAt: string;
    readonly told: number;
    readonly heard: boolean;
  } | null;
}

const assignee = sql`(select json_build_object('id', m.id, 'name', m.name)
  from staff_members m where m.id = s.assignee_id)`;
const answeredBy = sql`coalesce((select json_object_agg(a.id, m.name)
  from answers a join staff_members m on m.id = a.author_id where a.submission_id = s.id), '{}')`;
const authors = sql`coalesce((select json_object_agg(m.id, m.name) from staff_members m
  where m.id in (select w.author_id from messages w where w.submission_id = s.id
                 union select n.author_id from notes n where n.submission_id = s.id
                 union select unnest(array[i.author_id, i.adviser_id]) from inquiries i where i.submission_id = s.id)), '{}')`;
const publication = sql`(select json_build_object('id', p.id, 'publicText', p.public_text, 'at', p.published_at,
    'correctedAt', p.corrected_at, 'note', p.correction_note, 'earlier',
    coalesce((select json_agg(json_build_object('publicText', e.public_text, 'until', e.replaced_at) order by e.replaced_at desc)
                from earlier_public_texts e where e.publication_id = p.id), '[]'))
  from publications p where p.submission_id = s.id and p.retracted_at is null)`;
const moderation = sql`(select json_build_object('id', d.id, 'act', d.act, 'reason', d.reason, 'note', d.note,
    'byId', m.id, 'by', m.name, 'at', d.decided_at, 'appealedAt', d.appealed_at, 'outcome', d.outcome)
  from moderation_decisions d join staff_members m on m.id = d.decided_by
  where d.submission_id = s.id and d.ended_at is null)`;
const history = sql`coalesce((select json_agg(json_build_object('at', l.at, 'actor', coalesce(m.name, l.actor_id, ''),
    'actorKind', l.actor_kind, 'verb', l.verb, 'from', l.from_status, 'to', l.to_status, 'reason', l.reason,
    'detail', l.detail) order by l.id)
  from audit_log l left join staff_members m on l.actor_kind = 'staff' and m.id::text = l.actor_id
  where l.subject_id = s.id), '[]')`;

@Injectable()
export class VoiceQueries {
  /** So much stands around a voice that to plan its reading takes longer than the reading. */
  private readonly rows: typeof rowsOfPlanned;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) { demo }: Pick<Config, 'demo'>,
  ) {
    this.rows = demo ? rowsOf : rowsOfPlanned;
  }

  /**
   * One voice with all that stands around it, but its words and those of its answers. Its original only if that may be seen too;
   * undefined alike when the voice is not there and when it may not be seen.
   */
  async whole(actor: StaffActor, id: string, now: Date): Promise<WholeVoice | undefined> {
    const [row] = await this.rows<WholeVoice>(
      this.dataSource,
      sql`select ${voiceColumns()}, ${assignee} as assignee, ${answeredBy} as "answeredBy",
                 ${OPEN_DRAFT} as "openDraft", ${LAST_SENT} as "lastSent", ${PHOTOS} as photos, ${publication} as publication, ${moderation} as moderation,
                 ${history} as history, ${authors} as authors, ${alarmOf('s')} as alarm, ${unseenOf('s')} as unseen, ${inquiriesOf('s')} as inquiries, ${isHeld('s')} as held, ${openCopies(actor)} as copies, ${undeliveredOf()} as undelivered,
                 (select json_build_object('id', o.id, 'receipt', o.receipt)
                    from submissions o where o.id = s.copy_of and ${visibleTo(actor, 'o')}) as original
            from submissions s where s.id = ${id} and ${openTo(actor, now)}`,
    );
    return row;
  }
}
