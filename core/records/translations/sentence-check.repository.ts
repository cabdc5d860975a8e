import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import { digestOf } from './sentences.js';

/** That a person of the city has looked at a sentence of the city's in a language. */
export interface SentenceCheck {
  readonly id: string;
  readonly lang: string;
  /** Of the text that they looked at. */
  readonly digest: Buffer;
  readonly checkerId: string;
  readonly at: Date;
}

@Injectable()
export class SentenceCheckRepository {
  constructor(private readonly dataSource: DataSource) {}

  of(
    langs: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<SentenceCheck[]> {
    return rowsOf(
      on,
      sql`select sentence_id as id, lang, digest, checker_id as "checkerId", at
            from sentence_checks where lang = any(${[...langs]}::text[])`,
    );
  }

  async check(
    manager: EntityManager,
    { id, lang, text, by, at }: { id: string; lang: string; text: string; by: string; at: Date },
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into sentence_checks (sentence_id, lang, digest, checker_id, at)
          values (${id}, ${lang}, ${digestOf(text)}, ${by}::uuid, ${at})
          on conflict (sentence_id, lang)
          do update set digest = excluded.digest, checker_id = excluded.checker_id, at = excluded.at`,
    );
  }

  async uncheck(manager: EntityManager, id: string, lang: string): Promise<void> {
    await execute(
      manager,
      sql`delete from sentence_checks where sentence_id = ${id} and lang = ${lang}`,
    );
  }
}
