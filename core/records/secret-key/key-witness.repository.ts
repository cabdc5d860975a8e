import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

@Injectable()
export class KeyWitnessRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The fingerprints of the keys that this database needs. */
  async needed(): Promise<readonly Buffer[]> {
    const rows = await rowsOf<{ fingerprint: Buffer }>(
      this.dataSource,
      sql`select fingerprint from product_key where dropped_at is null order by since, fingerprint`,
    );
    return rows.map(({ fingerprint }) => fingerprint);
  }

  /** One that was dropped stays so. */
  async keep(fingerprints: readonly Buffer[], now: Date): Promise<void> {
    await execute(
      this.dataSource,
      sql`insert into product_key (fingerprint, since)
          select f, ${now}::timestamptz from unnest(${[...fingerprints]}::bytea[]) f on conflict do nothing`,
    );
  }

  async drop(manager: EntityManager, fingerprint: Buffer, now: Date): Promise<void> {
    await execute(
      manager,
      sql`update product_key set dropped_at = ${now} where fingerprint = ${fingerprint} and dropped_at is null`,
    );
  }
}
