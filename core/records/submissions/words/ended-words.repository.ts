import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, raw, rowsOf, sql } from '../../../base/sql/index.js';

/** A voice whose words are kept no longer. */
export interface EndedVoice {
  readonly id: string;
  readonly status: string;
}

/** Where whole rows are words of a voice. */
const GONE = ['submission_search', 'notes', 'inquiries', 'earlier_texts', 'desk_forms'] as const;

const NOTE = "note = case when note is null then null else '' end";
const BY_DRAFT = { column: 'draft_id', table: 'answer_drafts' };
const BY_TRANSLATION = { column: 'translation_id', table: 'translations' };
/** Where rows stay, because others hang on them, without their words; each with how it hangs on the voice. */
const EMPTIED: readonly {
  readonly table: string;
  readonly set: string;
  readonly by?: { readonly column: string; readonly table: string };
}[] = [
  { table: 'messages', set: "text = ''" },
  { table: 'answers', set: `text = '', ${NOTE}` },
  { table: 'answer_draft_versions', set: `text = '', ${NOTE}`, by: BY_DRAFT },
  { table: 'answer_decisions', set: 'comment = null', by: BY_DRAFT },
  {
    ...{ table: 'translation_words', set: "source = '', text = '', sentences = null" },
    by: BY_TRANSLATION,
  },
  { table: 'translations_beside', set: "text = ''", by: BY_TRANSLATION },
];

/** Takes the words of voices away whose time of storage is over: the voice, and what was decided, stay. */
@Injectable()
export class EndedWordsRepository {
  /** Voices of a form that came before, and whose words are still there; the oldest first, some at a time; locks them. */
  due(manager: EntityManager, form: string, before: Date, most: number): Promise<EndedVoice[]> {
    return rowsOf(
      manager,
      sql`select id, status from submissions
           where form_code = ${form} and words_gone_at is null and received_at < ${before}
             and status <> 'received'
           order by received_at, id limit ${most} for update skip locked`,
    );
  }

  /** Everything that was written of locked voices, by whomever, with how to reach their senders. */
  async forget(manager: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    const of = sql`submission_id = any(${[...ids]}::uuid[])`;
    for (const table of GONE) await execute(manager, sql`delete from ${raw(table)} where ${of}`);
    for (const { table, set, by } of EMPTIED) {
      const where = by
        ? sql`${raw(by.column)} in (select id from ${raw(by.table)} where ${of})`
        : of;
      await execute(manager, sql`update ${raw(table)} set ${raw(set)} where ${where}`);
    }
    await execute(
      manager,
      sql`update submissions set text = '', contact = null, address_hash = null, form_answers = null,
                                 urgent_words = '[]', words_gone_at = ${at}, version = version + 1
           where id = any(${[...ids]}::uuid[])`,
    );
  }
}
