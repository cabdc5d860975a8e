import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { SubmissionKind } from '../../contract/index.js';
import type { Privacy } from '../../records/submissions/index.js';

/** What routing needs to know of a voice, beside its words. */
export interface ReceivedVoice {
  readonly id: string;
  readonly kind: SubmissionKind;
  readonly privacy: Privacy;
  readonly declaredLang: string;
  readonly measure: string | null;
  readonly topic: string | null;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly demo: boolean;
}

@Injectable()
export class ReceivedVoiceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Read without a lock: none of it ever changes. */
  voices(ids: readonly string[]): Promise<ReceivedVoice[]> {
    return rowsOf(
      this.dataSource,
      sql`select id, kind, privacy, declared_lang as "declaredLang", measure_code as measure, topic,
                 received_at as "receivedAt", due_at as "dueAt", demo
            from submissions where id = any(${ids}::uuid[])`,
    );
  }
}
