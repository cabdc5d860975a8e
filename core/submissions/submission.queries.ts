import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../kernel/index.js';
import { openCopies } from './inbox.queries.js';
import { visibleTo } from './staff-scope.js';
import type { Submission } from './submission.entity.js';

export interface AnswerRow {
  id: string;
  text: string;
  lang: string;
  author: string;
  at: string;
}
export interface HistoryRow {
  at: string;
  actor: string;
  actorKind: 'resident' | 'staff' | 'system';
  verb: string;
  from: string | null;
  to: string | null;
  reason: string | null;
  detail: Record<string, unknown>;
}
export interface WholeSubmission extends Submission {
  copies: number;
  original: { id: string; receipt: string } | null;
  assignee: { id: string; name: string } | null;
  answers: AnswerRow[];
  publication: { id: string; publicText: string; at: string } | null;
  history: HistoryRow[];
}

/** What its own sender may know: nothing of the desk's. */
export type OwnRow = Omit<WholeSubmission, 'history' | 'original' | 'copies'>;

const SELECT = `
  select s.id, s.receipt, s.secret_hash as "secretHash", s.kind, s.status, s.privacy, s.text,
    s.declared_lang as "declaredLang", s.detected_lang as "detectedLang", s.detected_confidence as "detectedConfidence",
    s.ui_lang as "uiLang", s.measure_code as "measureCode", s.topic, s.consent_to_publish as "consentToPublish", s.contact,
    s.section_id as "sectionId", s.assignee_id as "assigneeId", s.routing_reason as "routingReason",
    s.declined_reason as "declinedReason", s.received_at as "receivedAt", s.due_at as "dueAt", s.version, s.demo,
    s.urgent, s.copy_of as "copyOf",
    (select json_build_object('id', m.id, 'name', m.name) from staff_members m where m.id = s.assignee_id) as assignee,
    coalesce((select json_agg(json_build_object('id', a.id, 'text', a.text, 'lang', a.lang, 'author', m.name, 'at', a.created_at) order by a.created_at)
       from answers a join staff_members m on m.id = a.author_id where a.submission_id = s.id), '[]') as answers,
    (select json_build_object('id', p.id, 'publicText', p.public_text, 'at', p.published_at)
       from publications p where p.submission_id = s.id and p.retracted_at is null) as publication`;
const HISTORY = `,
    coalesce((select json_agg(json_build_object('at', l.at, 'actor', coalesce(m.name, l.actor_id, ''), 'actorKind', l.actor_kind, 'verb', l.verb,
         'from', l.from_status, 'to', l.to_status, 'reason', l.reason, 'detail', l.detail) order by l.id)
       from audit_log l left join staff_members m on l.actor_kind = 'staff' and m.id::text = l.actor_id
      where l.subject_id = s.id), '[]') as history`;

@Injectable()
export class SubmissionQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async byReceipt(receipt: string): Promise<OwnRow | undefined> {
    const [row] = await this.dataSource.query(`${SELECT} from submissions s where s.receipt = $1`, [
      receipt,
    ]);
    return row;
  }

  /** One voice for a staff member, with its original if that may be seen too; undefined alike when it is not there and when it may not be seen. */
  async forStaff(actor: StaffActor, id: string): Promise<WholeSubmission | undefined> {
    const params: unknown[] = [id];
    const param = (value: unknown) => `$${params.push(value)}`;
    const visible = visibleTo(actor, param);
    const copies = `, ${openCopies(actor, param)} as copies`;
    const original = `,
      (select json_build_object('id', o.id, 'receipt', o.receipt)
         from submissions o where o.id = s.copy_of and ${visibleTo(actor, param, 'o')}) as original`;
    const [row] = await this.dataSource.query(
      `${SELECT}${HISTORY}${copies}${original} from submissions s where s.id = $1 and ${visible}`,
      params,
    );
    return row;
  }
}
