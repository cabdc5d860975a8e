import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

@Injectable()
export class KeyWitnessRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The fingerprint of the key that this database is used with: the first one that was ever shown. */
  async keep(fingerprint: Buffer, now: Date): Promise<Buffer> {
    await execute(
      this.dataSource,
      sql`insert into product_key (fingerprint, since) values (${fingerprint}, ${now})
          on conflict (only_one) do nothing`,
    );
    const [row] = await rowsOf<{ fingerprint: Buffer }>(
      this.dataSource,
      sql`select fingerprint from product_key`,
    );
    return row?.fingerprint ?? fingerprint;
  }
}
