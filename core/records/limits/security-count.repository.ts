import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, sql } from '../../base/sql/index.js';
import type { SecurityEvent } from '../../contract/index.js';

/** Stands for nobody of the staff. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

export interface Counted {
  /** When the hour began. */
  readonly hour: Date;
  readonly event: SecurityEvent;
  readonly staff: string;
  readonly times: number;
}

@Injectable()
export class SecurityCountRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds what one process has counted. In the order of keys, so that two never wait for each other. */
  async add(counted: readonly Counted[]): Promise<void> {
    const keyOf = ({ hour, event, staff }: Counted) => `${hour.getTime()} ${event} ${staff}`;
    const sorted = [...counted].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    await execute(
      this.dataSource,
      sql`insert into security_counts as c (hour, event, staff_id, times)
          select * from unnest(${sorted.map(({ hour }) => hour)}::timestamptz[], ${sorted.map(({ event }) => event)}::text[],
                               ${sorted.map(({ staff }) => staff)}::uuid[], ${sorted.map(({ times }) => times)}::bigint[])
          on conflict (hour, event, staff_id) do update set times = c.times + excluded.times`,
    );
  }
}
