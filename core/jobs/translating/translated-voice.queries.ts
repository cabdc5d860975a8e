import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, type Sql, sql } from '../../base/sql/index.js';
import type { SubmissionStatus, TranslationKind } from '../../contract/index.js';
import type { CarefulVoice } from './engines/may-leave.js';

/** What translating needs to know of a voice, but its words. */
export interface TranslatedVoice extends CarefulVoice {
  readonly id: string;
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
  readonly uiLang: string;
  readonly dueAt: Date;
  readonly status: SubmissionStatus;
}
/** A text of the city that has no record yet. */
interface UnpreparedOfCity {
  readonly id: string;
  readonly submissionId: string;
  readonly lang: string;
}
/** A text of a resident that has no record yet. */
interface Unprepared {
  readonly id: string;
  readonly submissionId: string;
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
}

/** That a text has no record in any language. */
const hasNone = (kind: TranslationKind, id: Sql): Sql =>
  sql`not exists (select 1 from translations t where t.subject_kind = ${kind} and t.subject_id = ${id})`;

@Injectable()
export class TranslatedVoiceQueries {
  voices(on: EntityManager, ids: readonly string[]): Promise<TranslatedVoice[]> {
    return rowsOf(
      on,
      sql`select s.id, s.declared_lang as "declaredLang", s.detected_lang as "detectedLang",
                 s.detected_confidence as "detectedConfidence", s.ui_lang as "uiLang", s.due_at as "dueAt", s.status,
                 s.kind, s.privacy, s.urgent, s.measure_code as measure
            from submissions s where s.id = any(${[...ids]}::uuid[]) and s.status <> 'withdrawn'`,
    );
  }

  /** Keeps the texts of these voices from being replaced until the transaction ends. */
  async hold(manager: EntityManager, ids: readonly string[]): Promise<TranslatedVoice[]> {
    const held = await rowsOf<{ id: string }>(
      manager,
      sql`select s.id from submissions s
           where s.id = any(${[...ids]}::uuid[]) and s.status not in ('received', 'withdrawn') order by s.id for share`,
    );
    return this.voices(
      manager,
      held.map(({ id }) => id),
    );
  }

  /** The senders' messages in these voices that have no record. */
  messages(manager: EntityManager, ids: readonly string[]): Promise<Unprepared[]> {
    return rowsOf(
      manager,
      sql`select m.id, m.submission_id as "submissionId", m.declared_lang as "declaredLang", m.detected_lang as "detectedLang",
                 m.detected_confidence as "detectedConfidence"
            from messages m
           where m.submission_id = any(${[...ids]}::uuid[]) and m.sender = 'resident'
             and ${hasNone('message', sql`m.id`)}
           order by m.created_at, m.id`,
    );
  }

  /** The senders' objections to decisions that stand on these voices, as far as they have no record; by decision. */
  appeals(
    manager: EntityManager,
    ids: readonly string[],
  ): Promise<Pick<UnpreparedOfCity, 'id' | 'submissionId'>[]> {
    return rowsOf(
      manager,
      sql`select d.id, d.submission_id as "submissionId" from moderation_decisions d
           where d.submission_id = any(${[...ids]}::uuid[]) and d.appealed_at is not null and d.ended_at is null
             and ${hasNone('appeal', sql`d.id`)}
           order by d.appealed_at, d.id`,
    );
  }

  /** Voices behind this one in the order of their coming; null: from the first. */
  async behind(manager: EntityManager, after: string | null, limit: number): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`select id from submissions where ${after}::uuid is null or id > ${after}::uuid order by id limit ${limit}`,
    );
    return rows.map(({ id }) => id);
  }

  /** The section's messages to the senders of these voices that have no record. */
  sectionMessages(manager: EntityManager, ids: readonly string[]): Promise<UnpreparedOfCity[]> {
    return rowsOf(
      manager,
      sql`select m.id, m.submission_id as "submissionId", m.declared_lang as lang from messages m
           where m.submission_id = any(${[...ids]}::uuid[]) and m.sender = 'section' and ${hasNone('message', sql`m.id`)}
           order by m.created_at, m.id`,
    );
  }

  /** The answers to these voices that have no record, each in its newest version. */
  answers(manager: EntityManager, ids: readonly string[]): Promise<UnpreparedOfCity[]> {
    return rowsOf(
      manager,
      sql`select a.id, a.submission_id as "submissionId", a.lang from answers a
           where a.submission_id = any(${[...ids]}::uuid[]) and ${hasNone('answer', sql`a.id`)}
             and not exists (select 1 from answers n
                              where n.submission_id = a.submission_id and coalesce(n.corrects, n.id) = coalesce(a.corrects, a.id)
                                and (n.created_at, n.id) > (a.created_at, a.id))
           order by a.created_at, a.id`,
    );
  }

  /** What stands published of these voices and has no record; everybody may read it. */
  publications(
    manager: EntityManager,
    ids: readonly string[],
  ): Promise<(UnpreparedOfCity & { readonly text: string })[]> {
    return rowsOf(
      manager,
      sql`select p.id, p.submission_id as "submissionId", p.lang, p.public_text as text from publications p
           where p.submission_id = any(${[...ids]}::uuid[]) and p.retracted_at is null and ${hasNone('publication', sql`p.id`)}
           order by p.published_at, p.id`,
    );
  }

  /** The languages in which readers asked for what stands published of these voices, by voice. */
  async wishes(
    manager: EntityManager,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await rowsOf<{ id: string; langs: string[] }>(
      manager,
      sql`select p.submission_id as id, array_agg(distinct w.lang) as langs
            from publications p join translation_wishes w on w.publication_id = p.id
           where p.submission_id = any(${[...ids]}::uuid[]) and p.retracted_at is null group by p.submission_id`,
    );
    return new Map(rows.map(({ id, langs }) => [id, langs]));
  }
}
