import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';

@Injectable()
export class PublicGenerationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The number that every change of something public raises as it is committed (by triggers of the tables). */
  async value(): Promise<string> {
    const [row] = await rowsOf<{ value: string }>(
      this.dataSource,
      sql`select value from public_generation`,
    );
    if (!row) throw new Error('public_generation has no row');
    return row.value;
  }
}
