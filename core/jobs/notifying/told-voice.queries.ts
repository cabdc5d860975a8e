import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { SubmissionKind, SubmissionStatus } from '../../contract/index.js';
import { type Privacy, WordsRepository } from '../../records/submissions/index.js';

/** What a mail may know of a voice: everything but the words. */
export interface ToldVoice {
  readonly id: string;
  readonly receipt: string;
  readonly kind: SubmissionKind;
  readonly status: SubmissionStatus;
  readonly privacy: Privacy;
  readonly uiLang: string;
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
  /** Translations of what the city wrote to its sender that a person has checked, the newest first. */
  readonly checked: readonly { readonly id: string; readonly lang: string }[];
  readonly dueAt: Date;
  readonly email: string | null;
  /** Its words speak of danger. */
  readonly urgent: boolean;
  /** The section waits for its sender. */
  readonly waiting: boolean;
  /** A copy that the desk shows under its open original in the same section. */
  readonly folded: boolean;
  readonly measure: { readonly code: string; readonly title: string } | null;
  /** Where those who sort voices get mail, if they do. */
  readonly triageEmail: string | null;
  readonly section: {
    readonly code: string;
    readonly name: string;
    readonly email: string | null;
  } | null;
}

@Injectable()
export class ToldVoiceQueries {
  constructor(private readonly words: WordsRepository) {}

  async voices(manager: EntityManager, ids: readonly string[]): Promise<ToldVoice[]> {
    const rows = await rowsOf<Omit<ToldVoice, 'email'>>(
      manager,
      sql`select v.id, v.receipt, v.kind, v.status, v.privacy, v.ui_lang as "uiLang", v.declared_lang as "declaredLang",
                 v.detected_lang as "detectedLang", v.detected_confidence as "detectedConfidence", v.due_at as "dueAt",
                 v.urgent <> '{}' as urgent, v.waiting_since is not null as waiting, v.folded,
                 case when n.code is not null then json_build_object('code', n.code, 'title', n.title) end as measure,
                 case when s.id is not null then json_build_object('code', s.code, 'name', s.name, 'email', s.email) end as section,
                 coalesce((select json_agg(json_build_object('id', t.id, 'lang', t.lang) order by t.checked_at desc, t.id desc)
                             from translations t
                            where t.submission_id = v.id and t.subject_kind in ('answer', 'message', 'decision_note', 'appeal_reply') and t.state = 'checked'
                              and t.checker_id is not null), '[]') as checked,
                 (select email from triage_address) as "triageEmail"
            from submissions v
            left join sections s on s.id = v.section_id
            left join plan_nodes n on n.plan_id = v.plan_id and n.code = v.measure_code
           where v.id = any(${ids}::uuid[])`,
    );
    const emails = await this.words.emails(ids, manager);
    return rows.map((row) => ({ ...row, email: emails.get(row.id) ?? null }));
  }
}
