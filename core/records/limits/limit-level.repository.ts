import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Added } from '../../base/limits/index.js';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** Levels of limits that all processes share: keyed hashes and instants, gone with the day or a crash of the database. */
@Injectable()
export class LimitLevelRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds what one process has taken; gives what all together have. In the order of keys, so that two never wait for each other. */
  async add(
    added: readonly Added[],
  ): Promise<{ readonly key: string; readonly emptyAt: number }[]> {
    const sorted = [...added].sort((a, b) => (a.key < b.key ? -1 : 1));
    const keys = sorted.map(({ key }) => key);
    const at = sorted.map((one) => one.at);
    const after = sorted.map((one) => Math.round(one.at + Math.min(one.ms, one.full)));
    const most = sorted.map((one) => Math.ceil(one.at + one.full));
    const rows = await rowsOf<{ key: string; emptyAt: string }>(
      this.dataSource,
      sql`insert into limit_levels as level (key, added_at, empty_at, most)
          select * from unnest(${keys}::text[], ${at}::bigint[], ${after}::bigint[], ${most}::bigint[])
          on conflict (key) do update
             set empty_at = least(
                   greatest(level.empty_at, excluded.added_at) + excluded.empty_at - excluded.added_at,
                   excluded.most),
                 added_at = excluded.added_at,
                 most = excluded.most
          returning key, empty_at as "emptyAt"`,
    );
    return rows.map(({ key, emptyAt }) => ({ key, emptyAt: Number(emptyAt) }));
  }

  /** Forgets what is free again. */
  async clear(now: number): Promise<void> {
    await execute(this.dataSource, sql`delete from limit_levels where empty_at < ${now}`);
  }
}
