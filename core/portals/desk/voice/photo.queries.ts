import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { SubmissionKind } from '../../../contract/index.js';
import { openTo } from '../access/staff-scope.js';

export interface SeenPhoto {
  readonly fileKey: string;
  readonly kind: SubmissionKind;
}

@Injectable()
export class PhotoQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** How the key of a photo is kept, for who may see its voice; undefined alike when it is not there and when they may not. */
  async one(
    actor: StaffActor,
    voice: string,
    photo: string,
    now: Date,
  ): Promise<SeenPhoto | undefined> {
    const [row] = await rowsOf<SeenPhoto>(
      this.dataSource,
      sql`select p.file_key as "fileKey", s.kind from photos p join submissions s on s.id = p.submission_id
           where p.id = ${photo}::uuid and s.id = ${voice}::uuid and s.status <> 'withdrawn' and ${openTo(actor, now)}`,
    );
    return row;
  }
}
