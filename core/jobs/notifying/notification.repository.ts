import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { UndeliveredWhy } from '../../contract/index.js';
import type { Notice, NoticeState } from './notice.js';

export interface NotificationRow {
  readonly id: string;
  readonly eventKey: string;
  readonly recipient: string;
  readonly state: NoticeState;
}

/** A notice as its row is written: without `mail` nobody can or may be told. */
export interface NoticeToOpen extends Omit<Notice, 'outboxId' | 'mail'> {
  readonly id: string;
  readonly mail: object | undefined;
  /** The voice that it is about. */
  readonly submissionId?: string;
}

/** How a try ended. `error` holds codes only. */
export interface Stamp {
  readonly id: string;
  readonly state: NoticeState;
  readonly error: string | null;
  /** Why it will not arrive. */
  readonly undelivered?: UndeliveredWhy | null;
}

@Injectable()
export class NotificationRepository {
  /** Writes the rows that are not there yet (nobody is told the same thing twice) and gives all of them back. */
  async open(
    manager: EntityManager,
    notices: readonly NoticeToOpen[],
    now: Date,
  ): Promise<NotificationRow[]> {
    await manager.query(
      `insert into notifications (id, event_key, channel, recipient, template, lang, state, created_at, attempts, submission_id, undelivered)
       select id, event_key, 'mail', recipient, template, lang, state, $7, 0, submission_id, undelivered
         from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $8::uuid[], $9::text[])
              as n (id, event_key, recipient, template, lang, state, submission_id, undelivered)
       on conflict (event_key, channel, recipient) do nothing`,
      [
        notices.map((n) => n.id),
        notices.map((n) => n.eventKey),
        notices.map((n) => n.recipient),
        notices.map((n) => n.template),
        notices.map((n) => n.lang),
        notices.map((n) => (n.mail ? 'pending' : 'skipped')),
        now,
        notices.map((n) => n.submissionId ?? null),
        notices.map((n) => n.undelivered ?? null),
      ],
    );
    return manager.query(
      `select id, event_key as "eventKey", recipient, state from notifications where channel = 'mail' and event_key = any($1::text[])`,
      [notices.map((n) => n.eventKey)],
    );
  }

  /** Writes how the tries ended; what waits for another try stays `pending`. */
  async stamp(manager: EntityManager, stamps: readonly Stamp[], now: Date): Promise<void> {
    await manager.query(
      `update notifications n
          set state = s.state, last_error = s.error, undelivered = s.undelivered, attempts = n.attempts + 1,
              sent_at = case when s.state = 'sent' then $4::timestamptz end
         from unnest($1::uuid[], $2::text[], $3::text[], $5::text[]) as s (id, state, error, undelivered)
        where n.id = s.id and n.state = 'pending'`,
      [
        stamps.map((s) => s.id),
        stamps.map((s) => s.state),
        stamps.map((s) => s.error),
        now,
        stamps.map((s) => s.undelivered ?? null),
      ],
    );
    await this.forgive(
      manager,
      stamps.filter(({ state }) => state === 'sent').map(({ id }) => id),
    );
  }

  /** Whom a later mail about the same voice has reached is not without news any more. */
  private async forgive(manager: EntityManager, sent: readonly string[]): Promise<void> {
    if (!sent.length) return;
    await manager.query(
      `update notifications n set undelivered = null from notifications s
        where s.id = any($1::uuid[]) and n.submission_id = s.submission_id and n.recipient = s.recipient
          and n.undelivered is not null`,
      [sent],
    );
  }
}
