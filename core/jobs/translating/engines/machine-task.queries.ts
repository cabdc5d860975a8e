import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { SubmissionStatus } from '../../../contract/index.js';
import { type TranslationRecord, translationColumns } from '../../../records/translations/index.js';
import type { CarefulVoice } from './may-leave.js';

/** A record that a machine may work on, with what is to be known of its voice. */
export interface MachineTask extends TranslationRecord {
  readonly submissionId: string;
  readonly createdAt: Date;
  readonly status: SubmissionStatus;
  readonly voice: CarefulVoice;
}

@Injectable()
export class MachineTaskQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** None where nothing waits any more: a person is at it, its source was replaced, the voice was taken back. */
  one(id: string): Promise<MachineTask | undefined> {
    return this.find(this.dataSource, id, sql``);
  }

  /** Locks the record and keeps its voice as it is until the transaction ends. */
  lock(manager: EntityManager, id: string): Promise<MachineTask | undefined> {
    return this.find(manager, id, sql`for update of t for share of s`);
  }

  private async find(
    on: DataSource | EntityManager,
    id: string,
    locking: ReturnType<typeof sql>,
  ): Promise<MachineTask | undefined> {
    const [row] = await rowsOf<MachineTask>(
      on,
      sql`select ${translationColumns()}, t.created_at as "createdAt", s.status,
                 json_build_object('kind', s.kind, 'privacy', s.privacy, 'urgent', s.urgent, 'measure', s.measure_code) as voice
            from translations t join submissions s on s.id = t.submission_id
           where t.id = ${id}::uuid and t.state in ('wanted', 'draft') and t.translator_id is null
             and s.status not in ('received', 'withdrawn') ${locking}`,
    );
    return row;
  }
}
