import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import { VoiceSeals } from './seals/index.js';

/** What nobody has gone on with for so long is forgotten. */
const KEPT_DAYS = 30;
/** Rows that one write clears away: more than one write adds, so that what is over never piles up. */
const CLEARED_AT_ONCE = 50;
const DAY_MS = 86_400_000;

/** What one person has typed into a translation and not sent. */
export interface TypedTranslation {
  readonly staffId: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly at: Date;
}

/**
 * Translations under way, one for each person. They tell what the voice tells, so they stand with its words; whoever may work
 * on the same translation may read them, so that nobody does twice what a colleague has begun.
 */
@Injectable()
export class TypedTranslationRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** Nothing is kept of a voice that was taken back. */
  async keep(id: string, { staffId, fields, at }: TypedTranslation): Promise<void> {
    const sealed = (await this.seals.sealersOfTranslations([id], this.dataSource))(id)(fields);
    await execute(
      this.dataSource,
      sql`insert into translations_typed (translation_id, staff_id, fields, kept_at)
          select t.id, ${staffId}::uuid, ${JSON.stringify(sealed)}::jsonb, ${at}::timestamptz
            from translations t left join submissions s on s.id = t.submission_id
           where t.id = ${id}::uuid and s.status is distinct from 'withdrawn'
          on conflict (translation_id, staff_id) do update set fields = excluded.fields, kept_at = excluded.kept_at`,
    );
    const over = new Date(at.getTime() - KEPT_DAYS * DAY_MS);
    await execute(
      this.dataSource,
      sql`delete from translations_typed where (translation_id, staff_id) in (
            select k.translation_id, k.staff_id from translations_typed k where k.kept_at < ${over}
             order by k.kept_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
    );
  }

  /** Of everybody, the newest first. */
  of(id: string): Promise<TypedTranslation[]> {
    return rowsOf(
      this.dataSource,
      sql`select k.staff_id as "staffId", k.fields, k.kept_at as at
            from translations_typed k
            join translations t on t.id = k.translation_id
            left join submissions s on s.id = t.submission_id
           where k.translation_id = ${id}::uuid and s.status is distinct from 'withdrawn'
           order by k.kept_at desc, k.staff_id`,
    );
  }

  async drop(
    id: string,
    staffId: string,
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<void> {
    await execute(
      on,
      sql`delete from translations_typed where translation_id = ${id}::uuid and staff_id = ${staffId}::uuid`,
    );
  }

  /** Whoever typed it. */
  async forget(manager: EntityManager, voiceIds: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`delete from translations_typed where translation_id in (
            select t.id from translations t where t.submission_id = any(${[...voiceIds]}::uuid[]))`,
    );
  }
}
