import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, sql } from '../../../../base/sql/index.js';

/** That somebody opened the words of a consultation, confided or not: kept as long as the voice, changed by nobody afterwards but for the hour. */
@Injectable()
export class ConfidedReadsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async note(
    voiceId: string,
    staffId: string,
    { day, at }: { readonly day: string; readonly at: Date },
  ): Promise<void> {
    await execute(
      this.dataSource,
      sql`insert into confided_reads (submission_id, staff_id, day, first_at, last_at)
          values (${voiceId}::uuid, ${staffId}::uuid, ${day}::date, ${at}, ${at})
          on conflict (submission_id, staff_id, day) do update set last_at = excluded.last_at`,
    );
  }
}
