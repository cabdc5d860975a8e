import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SubmissionKind, SubmissionStatus } from '../contract/index.js';
import type { Privacy } from '../submissions/index.js';
import type { Notice, NoticeState } from './notice.js';

/** What a mail may know of a voice: everything but the words. */
export interface ToldVoice {
  readonly id: string;
  readonly receipt: string;
  readonly kind: SubmissionKind;
  readonly status: SubmissionStatus;
  readonly privacy: Privacy;
  readonly uiLang: string;
  readonly dueAt: Date;
  readonly email: string | null;
  /** Its words speak of danger. */
  readonly urgent: boolean;
  /** A copy that the desk shows under its open original in the same section. */
  readonly folded: boolean;
  readonly measure: { readonly code: string; readonly title: string } | null;
  readonly section: {
    readonly code: string;
    readonly name: string;
    readonly email: string | null;
  } | null;
}

export interface NotificationRow {
  readonly id: string;
  readonly eventKey: string;
  readonly state: NoticeState;
}

/** How a try ended. `error` holds codes only. */
export interface Stamp {
  readonly id: string;
  readonly state: NoticeState;
  readonly error: string | null;
}

@Injectable()
export class NotificationRepository {
  voices(manager: EntityManager, ids: readonly string[]): Promise<ToldVoice[]> {
    return manager.query(
      `select v.id, v.receipt, v.kind, v.status, v.privacy, v.ui_lang as "uiLang", v.due_at as "dueAt",
              v.contact->>'email' as email, v.urgent <> '{}' as urgent,
              exists (select 1 from submissions o where o.id = v.copy_of and o.section_id = v.section_id
                        and o.status in ('routed', 'in_progress', 'reopened')) as folded,
              case when n.code is not null then json_build_object('code', n.code, 'title', n.title) end as measure,
              case when s.id is not null then json_build_object('code', s.code, 'name', s.name, 'email', s.email) end as section
         from submissions v
         left join sections s on s.id = v.section_id
         left join plan_nodes n on n.plan_id = v.plan_id and n.code = v.measure_code
        where v.id = any($1::uuid[])`,
      [ids],
    );
  }

  /** Writes the rows that are not there yet (nobody is told the same thing twice) and gives all of them back. */
  async open(
    manager: EntityManager,
    notices: readonly (Notice & { readonly id: string })[],
    now: Date,
  ): Promise<NotificationRow[]> {
    await manager.query(
      `insert into notifications (id, event_key, channel, recipient, template, lang, state, created_at, attempts)
       select id, event_key, 'mail', recipient, template, lang, state, $7, 0
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
              as n (id, event_key, recipient, template, lang, state)
       on conflict (event_key, channel, recipient) do nothing`,
      [
        notices.map((n) => n.id),
        notices.map((n) => n.eventKey),
        notices.map((n) => n.recipient),
        notices.map((n) => n.template),
        notices.map((n) => n.lang),
        notices.map((n) => (n.mail ? 'pending' : 'skipped')),
        now,
      ],
    );
    return manager.query(
      `select id, event_key as "eventKey", state from notifications where channel = 'mail' and event_key = any($1::text[])`,
      [notices.map((n) => n.eventKey)],
    );
  }

  /** Writes how the tries ended; what waits for another try stays `pending`. */
  async stamp(manager: EntityManager, stamps: readonly Stamp[], now: Date): Promise<void> {
    await manager.query(
      `update notifications n
          set state = s.state, last_error = s.error, attempts = n.attempts + 1,
              sent_at = case when s.state = 'sent' then $4::timestamptz end
         from unnest($1::uuid[], $2::text[], $3::text[]) as s (id, state, error)
        where n.id = s.id and n.state = 'pending'`,
      [stamps.map((s) => s.id), stamps.map((s) => s.state), stamps.map((s) => s.error), now],
    );
  }
}
