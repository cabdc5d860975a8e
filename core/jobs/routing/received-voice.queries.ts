import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { DangerFound, SubmissionKind, Urgency } from '../../contract/index.js';
import type { Privacy } from '../../records/submissions/index.js';

/** What routing needs to know of a voice, beside its words. */
export interface ReceivedVoice {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly privacy: Privacy;
  readonly declaredLang: string;
  readonly measure: string | null;
  readonly topic: string | null;
  /** Topic and measure of a confided one, and the desk that was found for it at intake. */
  readonly sealedAbout: string | null;
  readonly sectionId: string | null;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly demo: boolean;
  /** Grows when its sender writes it anew or adds something. */
  readonly version: number;
  /** Read at intake of a confided voice, whose words nobody here can read, and sealed. */
  readonly urgent: Urgency[];
  readonly urgentWords: DangerFound[];
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
}

/** A voice that was written anew since routing read it. */
export interface WrittenAnew {
  readonly id: string;
  readonly version: number;
  readonly declaredLang: string;
}

@Injectable()
export class ReceivedVoiceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Read without a lock: what changes of it raises its version. */
  voices(
    ids: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReceivedVoice[]> {
    return rowsOf(
      on,
      sql`select id, kind, privacy, declared_lang as "declaredLang", measure_code as measure, topic, sealed_about as "sealedAbout", section_id as "sectionId",
                 received_at as "receivedAt", due_at as "dueAt", demo, version,
                 urgent, urgent_words as "urgentWords", detected_lang as "detectedLang", detected_confidence as "detectedConfidence"
            from submissions where id = any(${ids}::uuid[])`,
    );
  }

  /** Those of these voices that were written anew since routing read them. */
  undetected(ids: readonly string[]): Promise<WrittenAnew[]> {
    return rowsOf(
      this.dataSource,
      sql`select s.id, s.version, s.declared_lang as "declaredLang" from submissions s
           where s.id = any(${ids}::uuid[]) and s.status <> 'received' and s.detected_lang is null`,
    );
  }
}
