import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';

/** So many days of reading are shown. */
const MOST = 50;

interface Reader {
  readonly name: string;
  readonly first: Date;
  readonly last: Date;
}

@Injectable()
export class ReadersQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Who opened a consultation, on each day, the newest first. */
  of(voiceId: string): Promise<Reader[]> {
    return rowsOf(
      this.dataSource,
      sql`select m.name, r.first_at as first, r.last_at as last from confided_reads r join staff_members m on m.id = r.staff_id
           where r.submission_id = ${voiceId}::uuid order by r.last_at desc, m.id limit ${MOST}`,
    );
  }
}
