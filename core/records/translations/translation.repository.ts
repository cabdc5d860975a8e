import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import type {
  SlipWaiver,
  TranslationKind,
  TranslationOrigin,
  TranslationState,
} from '../../contract/index.js';

/** A translation, but its words. */
export interface TranslationRecord {
  readonly id: string;
  /** Null for what others asked, which is of no voice that anybody could name. */
  readonly submissionId: string | null;
  readonly kind: TranslationKind;
  readonly subjectId: string;
  readonly sourceLang: string;
  readonly lang: string;
  readonly state: TranslationState;
  readonly origin: TranslationOrigin | null;
  readonly complete: boolean;
  readonly engine: string | null;
  readonly doubts: number;
  readonly version: number;
  readonly translatorId: string | null;
  readonly checkerId: string | null;
  readonly checkerSectionId: string | null;
  readonly checkedAt: Date | null;
  readonly waived: readonly SlipWaiver[];
  readonly dueAt: Date;
  readonly updatedAt: Date;
}
export interface NewTranslation
  extends Pick<
    TranslationRecord,
    | 'id'
    | 'submissionId'
    | 'kind'
    | 'subjectId'
    | 'sourceLang'
    | 'lang'
    | 'state'
    | 'origin'
    | 'complete'
    | 'checkedAt'
    | 'dueAt'
  > {
  readonly digest: Buffer;
}

/** The columns of a `TranslationRecord`, of the table under the alias `t`. */
export const translationColumns =
  () => sql`t.id, t.submission_id as "submissionId", t.subject_kind as kind,
  t.subject_id as "subjectId", t.source_lang as "sourceLang", t.lang, t.state, t.origin, t.complete, t.engine, t.doubts, t.version,
  t.translator_id as "translatorId", t.checker_id as "checkerId", t.checker_section_id as "checkerSectionId",
  t.checked_at as "checkedAt", t.waived, t.due_at as "dueAt", t.updated_at as "updatedAt"`;

/** The one writer of translations. */
@Injectable()
export class TranslationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds those whose text has none in that language yet, in one statement; gives the ids of these. */
  async add(
    manager: EntityManager,
    translations: readonly NewTranslation[],
    now: Date,
  ): Promise<ReadonlySet<string>> {
    if (!translations.length) return new Set();
    const column = <T>(of: (one: NewTranslation) => T) => translations.map(of);
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`insert into translations (id, submission_id, subject_kind, subject_id, source_lang, lang, state, origin, complete,
                                    checked_at, due_at, source_digest, created_at, updated_at)
          select n.*, ${now}::timestamptz, ${now}::timestamptz
            from unnest(${column((t) => t.id)}::uuid[], ${column((t) => t.submissionId)}::uuid[], ${column((t) => t.kind)}::text[],
                        ${column((t) => t.subjectId)}::uuid[], ${column((t) => t.sourceLang)}::text[],
                        ${column((t) => t.lang)}::text[], ${column((t) => t.state)}::text[], ${column((t) => t.origin)}::text[],
                        ${column((t) => t.complete)}::boolean[], ${column((t) => t.checkedAt)}::timestamptz[],
                        ${column((t) => t.dueAt)}::timestamptz[], ${column((t) => t.digest)}::bytea[]) n
          on conflict (subject_kind, subject_id, lang) where state <> 'stale' do nothing
          returning id`,
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** That these texts were replaced: what was translated of them is valid no more. Called in the transaction that replaces them. */
  async replace(
    manager: EntityManager,
    kind: TranslationKind,
    subjectIds: readonly string[],
    now: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update translations set state = 'stale', version = version + 1, updated_at = ${now}
           where subject_kind = ${kind} and subject_id = any(${[...subjectIds]}::uuid[]) and state <> 'stale'`,
    );
  }

  /** All of these voices, those of replaced texts too, the oldest first. */
  ofVoices(
    submissionIds: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<TranslationRecord[]> {
    return rowsOf(
      on,
      sql`select ${translationColumns()} from translations t
           where t.submission_id = any(${[...submissionIds]}::uuid[]) order by t.created_at, t.id`,
    );
  }

  /** Those that stand of these texts in one language. */
  async standing(subjectIds: readonly string[], lang: string): Promise<TranslationRecord[]> {
    return subjectIds.length
      ? rowsOf(
          this.dataSource,
          sql`select ${translationColumns()} from translations t
               where t.subject_id = any(${[...subjectIds]}::uuid[])
                 and t.subject_kind in ('answer', 'publication', 'shared_question', 'shared_answer') and t.lang = ${lang} and t.state <> 'stale'`,
        )
      : [];
  }

  /** Of one that is locked. */
  async write(
    manager: EntityManager,
    id: string,
    change: Pick<
      TranslationRecord,
      | 'state'
      | 'origin'
      | 'complete'
      | 'translatorId'
      | 'checkerId'
      | 'checkerSectionId'
      | 'checkedAt'
      | 'waived'
    >,
    now: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update translations
             set state = ${change.state}, origin = ${change.origin}, complete = ${change.complete},
                 translator_id = ${change.translatorId}::uuid, checker_id = ${change.checkerId}::uuid,
                 checker_section_id = ${change.checkerSectionId}::uuid, checked_at = ${change.checkedAt}::timestamptz,
                 waived = ${JSON.stringify(change.waived)}::jsonb, version = version + 1, updated_at = ${now}
           where id = ${id}::uuid`,
    );
  }

  /**
   * The draft of a machine, of a record that is locked. Its version stays: whoever has opened the record meanwhile is told of no
   * colleague, and what they write stands.
   */
  async writeOfEngine(
    manager: EntityManager,
    id: string,
    change: Pick<TranslationRecord, 'state' | 'origin' | 'complete' | 'engine' | 'doubts'> & {
      readonly engineVersion: string;
    },
    now: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update translations
             set state = ${change.state}, origin = ${change.origin}, complete = ${change.complete}, engine = ${change.engine},
                 engine_version = ${change.engineVersion}, doubts = ${change.doubts}, updated_at = ${now}
           where id = ${id}::uuid`,
    );
  }
}
