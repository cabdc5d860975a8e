import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, sql } from '../../base/sql/index.js';

@Injectable()
export class PresenceRepository {
  constructor(private readonly dataSource: DataSource) {}

  async keep(voiceId: string, staffId: string, writing: boolean, now: Date): Promise<void> {
    await execute(
      this.dataSource,
      sql`insert into desk_presence (voice_id, staff_id, writing, seen_at)
          values (${voiceId}, ${staffId}, ${writing}, ${now})
          on conflict (voice_id, staff_id) do update set writing = excluded.writing, seen_at = excluded.seen_at`,
    );
  }

  async drop(voiceId: string, staffId: string): Promise<void> {
    await execute(
      this.dataSource,
      sql`delete from desk_presence where voice_id = ${voiceId} and staff_id = ${staffId}`,
    );
  }

  async clear(before: Date): Promise<void> {
    await execute(this.dataSource, sql`delete from desk_presence where seen_at < ${before}`);
  }
}
