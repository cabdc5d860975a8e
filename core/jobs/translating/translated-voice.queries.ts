import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';

/** What translating needs to know of a voice, but its words. */
export interface TranslatedVoice {
  readonly id: string;
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
  readonly uiLang: string;
  readonly dueAt: Date;
}
/** A text of a resident that has no record yet. */
interface Unprepared {
  readonly id: string;
  readonly submissionId: string;
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
}

@Injectable()
export class TranslatedVoiceQueries {
  voices(on: EntityManager, ids: readonly string[]): Promise<TranslatedVoice[]> {
    return rowsOf(
      on,
      sql`select s.id, s.declared_lang as "declaredLang", s.detected_lang as "detectedLang",
                 s.detected_confidence as "detectedConfidence", s.ui_lang as "uiLang", s.due_at as "dueAt"
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
             and not exists (select 1 from translations t where t.subject_kind = 'message' and t.subject_id = m.id)
           order by m.created_at, m.id`,
    );
  }
}
