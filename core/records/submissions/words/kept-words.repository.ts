import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { join, rowsOf, sql } from '../../../base/sql/index.js';

/** Something that was written of a voice, by whomever, as it is kept: sealed where the voice is confided. */
export interface KeptPiece {
  readonly what: string;
  readonly at: Date;
  /** The staff member; null where a resident wrote it, or a machine. */
  readonly by: string | null;
  readonly lang: string | null;
  readonly text: string;
}

/** All words that are kept of one voice, for whoever has to show them to the person whom they are about. */
@Injectable()
export class KeptWordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The oldest first. Who may read them is asked before. */
  of(id: string): Promise<KeptPiece[]> {
    const drafts = sql`select d.id from answer_drafts d where d.submission_id = ${id}::uuid`;
    const pieces = [
      sql`select 'text' as what, received_at as at, null::uuid as by, declared_lang as lang, text from submissions where id = ${id}::uuid`,
      sql`select 'earlier', replaced_at, null, lang, text from earlier_texts where submission_id = ${id}::uuid`,
      sql`select 'message', created_at, author_id, declared_lang, text from messages where submission_id = ${id}::uuid`,
      sql`select 'answer', created_at, author_id, lang, text from answers where submission_id = ${id}::uuid`,
      sql`select 'correction', created_at, author_id, lang, note from answers where submission_id = ${id}::uuid`,
      sql`select 'draft', created_at, writer_id, null, text from answer_draft_versions where draft_id in (${drafts})`,
      sql`select 'correction', created_at, writer_id, null, note from answer_draft_versions where draft_id in (${drafts})`,
      sql`select 'comment', at, by_id, null, comment from answer_decisions where draft_id in (${drafts})`,
      sql`select 'note', created_at, author_id, null, text from notes where submission_id = ${id}::uuid`,
      sql`select 'question', created_at, author_id, null, question from inquiries where submission_id = ${id}::uuid`,
      sql`select 'excerpt', created_at, author_id, null, excerpt from inquiries where submission_id = ${id}::uuid`,
      sql`select 'advice', advised_at, adviser_id, null, advice from inquiries where submission_id = ${id}::uuid`,
      sql`select 'typed', f.kept_at, f.staff_id, null, t.value from desk_forms f cross join jsonb_each_text(f.fields) t where f.submission_id = ${id}::uuid`,
      sql`select 'typed', f.kept_at, f.staff_id, t.lang, v.value from translations t join translations_typed f on f.translation_id = t.id cross join jsonb_each_text(f.fields) v where t.submission_id = ${id}::uuid`,
      sql`select 'translation', t.updated_at, t.translator_id, t.lang, w.text from translations t join translation_words w on w.translation_id = t.id where t.submission_id = ${id}::uuid`,
      sql`select 'translation', b.at, b.writer_id, t.lang, b.text from translations t join translations_beside b on b.translation_id = t.id where t.submission_id = ${id}::uuid`,
      sql`select 'machine', t.updated_at, null, e.lang, e.text from translations t join engine_words e on e.translation_id = t.id where t.submission_id = ${id}::uuid`,
    ];
    return rowsOf(
      this.dataSource,
      sql`select * from (${join(pieces, ' union all ')}) p where p.text <> '' order by p.at, p.what`,
    );
  }
}
