import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, raw, type Sql, sql } from '../../../base/sql/index.js';

/** How rows hang on a voice: by its id or, where `by` says so, by a row of another table that does. */
interface Place {
  readonly table: string;
  readonly by?: { readonly column: string; readonly table: string };
}

const BY_DRAFT = { column: 'draft_id', table: 'answer_drafts' };
const BY_TRANSLATION = { column: 'translation_id', table: 'translations' };
const BY_BOOKING = { column: 'booking_id', table: 'bookings' };
const BY_DECISION = { column: 'decision_id', table: 'moderation_decisions' };

/** Where whole rows are words of a voice. */
const GONE: readonly Place[] = [
  { table: 'submission_search' },
  { table: 'notes' },
  { table: 'inquiries' },
  { table: 'sharing_words' },
  { table: 'earlier_texts' },
  { table: 'desk_forms' },
  { table: 'translations_typed', by: BY_TRANSLATION },
  { table: 'engine_words', by: BY_TRANSLATION },
  { table: 'booking_words', by: BY_BOOKING },
  { table: 'appeal_words', by: BY_DECISION },
];

const NOTE = "note = case when note is null then null else '' end";
/** Where rows stay, because others hang on them, without their words. */
const EMPTIED: readonly (Place & { readonly set: string })[] = [
  { table: 'messages', set: "text = ''" },
  { table: 'answers', set: `text = '', ${NOTE}` },
  { table: 'answer_drafts', set: "waived = '[]'" },
  { table: 'answer_draft_versions', set: `text = '', ${NOTE}`, by: BY_DRAFT },
  { table: 'answer_decisions', set: 'comment = null', by: BY_DRAFT },
  { table: 'moderation_decisions', set: 'note = null' },
  { table: 'translations', set: "waived = '[]'" },
  {
    ...{ table: 'translation_words', set: "source = '', text = '', sentences = null" },
    by: BY_TRANSLATION,
  },
  { table: 'translations_beside', set: "text = ''", by: BY_TRANSLATION },
];

/** Takes the words of voices away whose time of storage is over: that they were there, and what was decided, stays. */
@Injectable()
export class EndedWordsRepository {
  /** Everything that was written of locked voices, by whomever, with how to reach their senders. */
  async forget(manager: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    const of = sql`submission_id = any(${[...ids]}::uuid[])`;
    const where = ({ by }: Place): Sql =>
      by ? sql`${raw(by.column)} in (select id from ${raw(by.table)} where ${of})` : of;
    for (const place of GONE)
      await execute(manager, sql`delete from ${raw(place.table)} where ${where(place)}`);
    for (const place of EMPTIED)
      await execute(
        manager,
        sql`update ${raw(place.table)} set ${raw(place.set)} where ${where(place)}`,
      );
    await execute(
      manager,
      sql`update submissions set text = '', contact = null, address_hash = null, form_answers = null, urgent_words = '[]',
                                 routing_reason = case when privacy <> 'vault' then routing_reason - 'note' end, undoable = null,
                                 words_gone_at = coalesce(words_gone_at, ${at}), version = version + 1
           where id = any(${[...ids]}::uuid[])`,
    );
  }

  /** Nobody opens these locked voices any more: the secret of their senders fits nothing, and no key of them is left. Each has a hash of its own, as those of confided voices must differ. */
  async closeForGood(manager: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    await execute(
      manager,
      sql`update submissions set disposed_at = ${at}, secret_hash = sha256(${randomBytes(32)}::bytea || uuid_send(id)), sender_key = null, seal_key = null,
                                 seal_desk_key = null, seal_desk = null, seal_sender = null, seal_house = null,
                                 phrase_again = null
           where id = any(${[...ids]}::uuid[])`,
    );
  }
}
