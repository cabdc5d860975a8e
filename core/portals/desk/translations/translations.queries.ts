import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Cursor, StaffActor } from '../../../base/kernel/index.js';
import { all, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import type { SubmissionKind, SubmissionStatus, TranslationKind } from '../../../contract/index.js';
import type { LanguageSigns } from '../../../language/index.js';
import type { Privacy } from '../../../records/submissions/index.js';
import { type TranslationRecord, translationColumns } from '../../../records/translations/index.js';
import { visibleTo } from '../access/staff-scope.js';
import { sharedTranslatableBy, translatableBy } from '../access/translation-scope.js';

/** A translation with what its list and its page say of the voice. */
export interface TranslationRow extends TranslationRecord, LanguageSigns {
  /** Null of what others asked, as all that is of a voice. */
  readonly receipt: string | null;
  readonly voiceKind: SubmissionKind | null;
  readonly status: SubmissionStatus | null;
  readonly privacy: Privacy;
  readonly sectionId: string | null;
  readonly demo: boolean;
  readonly asked: number | null;
  readonly uiLang: string;
  readonly visible: boolean;
  readonly translator: string | null;
  readonly checker: string | null;
}
interface TranslationFilter {
  readonly state: string;
  readonly kind?: TranslationKind | undefined;
  readonly textLang?: string | undefined;
  readonly cursor?: Cursor | undefined;
  readonly limit: number;
}

const columns = (
  actor: StaffActor,
): Sql => sql`${translationColumns()}, s.receipt, s.kind as "voiceKind", s.status, coalesce(s.privacy, 'public') as privacy,
  coalesce(s.section_id, q.section_id) as "sectionId", coalesce(s.demo, false) as demo, coalesce(s.ui_lang, 'ja') as "uiLang", s.declared_lang as "declaredLang",
  s.detected_lang as "detectedLang", s.detected_confidence as "detectedConfidence", coalesce(${visibleTo(actor)}, false) as visible,
  (select max(w.asked) from publications p join translation_wishes w on w.publication_id = p.id
    where p.submission_id = t.submission_id and p.retracted_at is null and w.lang = t.lang
      and t.subject_kind in ('publication', 'answer')) as asked,
  (select m.name from staff_members m where m.id = t.translator_id) as translator,
  (select m.name from staff_members m where m.id = t.checker_id) as checker`;

/** What was taken back from the public is translated no more, nor what was written about a decision that does not stand. */
const stands = sql`(case
  when t.subject_kind = 'publication'
    then exists (select 1 from publications p where p.id = t.subject_id and p.retracted_at is null)
  when t.subject_kind in ('decision_note', 'appeal', 'appeal_reply')
    then exists (select 1 from moderation_decisions d where d.id = t.subject_id and d.ended_at is null)
  else true end)`;

/** The voice of a text, or what others asked. */
const FROM = sql`translations t left join submissions s on s.id = t.submission_id
  left join shared_questions q on q.id = t.subject_id and t.submission_id is null and q.retracted is null`;
const mayTranslate = (actor: StaffActor): Sql =>
  sql`(${translatableBy(actor)} or ${sharedTranslatableBy(actor, 'q')})`;

@Injectable()
export class TranslationQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that this person may work on, first due first; one more than `limit`. */
  page(actor: StaffActor, filter: TranslationFilter): Promise<TranslationRow[]> {
    const { state, kind, textLang, cursor, limit } = filter;
    const where = all([
      mayTranslate(actor),
      stands,
      state === 'open' ? sql`t.state in ('wanted', 'draft')` : sql`t.state = ${state}`,
      ...(kind ? [sql`t.subject_kind = ${kind}`] : []),
      ...(textLang ? [sql`(t.lang = ${textLang} or t.source_lang = ${textLang})`] : []),
      ...(cursor ? [sql`(t.due_at, t.id) > (${cursor.at}, ${cursor.id}::uuid)`] : []),
    ]);
    return rowsOf(
      this.dataSource,
      sql`select ${columns(actor)} from ${FROM}
           where ${where} order by t.due_at, t.id limit ${limit + 1}`,
    );
  }

  async one(actor: StaffActor, id: string): Promise<TranslationRow | undefined> {
    return this.find(this.dataSource, actor, id, sql``);
  }

  /** Locks it: whoever replaces its source waits, and finds what is written here. */
  async lock(
    manager: EntityManager,
    actor: StaffActor,
    id: string,
  ): Promise<TranslationRow | undefined> {
    return this.find(manager, actor, id, sql`for update of t`);
  }

  /** The record of the text that stands now in the place of a replaced one. */
  async replacedBy(
    { kind, subjectId, lang }: TranslationRecord,
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<string | null> {
    const subject =
      kind === 'answer'
        ? sql`(select n.id from answers o join answers n on coalesce(n.corrects, n.id) = coalesce(o.corrects, o.id)
                where o.id = ${subjectId}::uuid order by n.created_at desc, n.id desc limit 1)`
        : sql`${subjectId}::uuid`;
    const [row] = await rowsOf<{ id: string }>(
      on,
      sql`select t.id from translations t
           where t.subject_kind = ${kind} and t.subject_id = ${subject} and t.lang = ${lang} and t.state <> 'stale'`,
    );
    return row?.id ?? null;
  }

  /** What the text said before it was replaced last, as far as it was translated: the record of that. */
  async before({ kind, subjectId, lang, id }: TranslationRecord): Promise<string | null> {
    const subjects =
      kind === 'answer'
        ? sql`t.subject_id in (select o.id from answers n join answers o on coalesce(o.corrects, o.id) = coalesce(n.corrects, n.id)
                                where n.id = ${subjectId}::uuid)`
        : sql`t.subject_id = ${subjectId}::uuid`;
    const [row] = await rowsOf<{ id: string }>(
      this.dataSource,
      sql`select t.id from translations t
           where t.subject_kind = ${kind} and ${subjects} and t.lang = ${lang} and t.state = 'stale' and t.id <> ${id}::uuid
           order by t.created_at desc, t.id desc limit 1`,
    );
    return row?.id ?? null;
  }

  /** Names of staff by their ids. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length
      ? await rowsOf<{ id: string; name: string }>(
          this.dataSource,
          sql`select id, name from staff_members where id = any(${[...ids]}::uuid[])`,
        )
      : [];
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  private async find(
    on: DataSource | EntityManager,
    actor: StaffActor,
    id: string,
    locking: Sql,
  ): Promise<TranslationRow | undefined> {
    const [row] = await rowsOf<TranslationRow>(
      on,
      sql`select ${columns(actor)} from ${FROM}
           where t.id = ${id}::uuid and ${mayTranslate(actor)} and ${stands} ${locking}`,
    );
    return row;
  }
}
