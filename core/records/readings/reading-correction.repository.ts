import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import { ReadingCorrection } from './reading-correction.entity.js';

/** More words than a city corrects in years; a bound for memory, not for people. */
const AT_MOST = 5_000;

@Injectable()
export class ReadingCorrectionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The last word on how a word is read. */
  async save(manager: EntityManager, correction: ReadingCorrection): Promise<void> {
    await manager.upsert(ReadingCorrection, correction, ['word']);
  }

  /** What staff have corrected, the newest first. */
  newest(limit: number): Promise<ReadingCorrection[]> {
    return rowsOf(
      this.dataSource,
      sql`select word, reading, corrected_by as "correctedBy", corrected_at as "correctedAt" from reading_corrections
           order by corrected_at desc, word limit ${limit}`,
    );
  }

  /** What staff have corrected, newest last. */
  async all(): Promise<readonly (readonly [word: string, reading: string])[]> {
    const rows = await rowsOf<{ word: string; reading: string }>(
      this.dataSource,
      sql`select word, reading from (select word, reading, corrected_at from reading_corrections
           order by corrected_at desc, word limit ${AT_MOST}) as newest order by corrected_at, word`,
    );
    return rows.map(({ word, reading }) => [word, reading]);
  }
}
