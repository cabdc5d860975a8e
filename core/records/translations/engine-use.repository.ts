import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** How many characters each machine was sent in a month (`2026-11`). */
@Injectable()
export class EngineUseRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Counts what is about to be sent; false, and nothing counted, where that would be more than `most`. */
  async take(
    engine: string,
    month: string,
    characters: number,
    most = Number.MAX_SAFE_INTEGER,
  ): Promise<boolean> {
    if (characters > most) return false;
    const rows = await rowsOf(
      this.dataSource,
      sql`insert into engine_use as u (engine, month, characters) values (${engine}, ${month}, ${characters})
          on conflict (engine, month) do update set characters = u.characters + excluded.characters
           where u.characters + excluded.characters <= ${most}::bigint
          returning u.engine`,
    );
    return rows.length > 0;
  }

  /** What was counted was not taken. */
  async giveBack(engine: string, month: string, characters: number): Promise<void> {
    await execute(
      this.dataSource,
      sql`update engine_use set characters = characters - ${characters}
           where engine = ${engine} and month = ${month}`,
    );
  }
}
