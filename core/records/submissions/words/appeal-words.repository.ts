import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

/** What a sender wrote against a decision, and what the section replied. */
export interface AppealWords {
  readonly text: string;
  readonly lang: string;
  /** In Japanese; null until somebody replied. */
  readonly reply: string | null;
}

/** The words of appeals: a sender's words like all others, so that they are read and written here only. */
@Injectable()
export class AppealWordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async keep(
    manager: EntityManager,
    decisionId: string,
    { text, lang }: Pick<AppealWords, 'text' | 'lang'>,
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into appeal_words (decision_id, text, lang) values (${decisionId}, ${text}, ${lang})`,
    );
  }

  async reply(manager: EntityManager, decisionId: string, reply: string): Promise<void> {
    await execute(
      manager,
      sql`update appeal_words set reply = ${reply} where decision_id = ${decisionId}`,
    );
  }

  /** Of a decision that was objected to. Who may read it is asked before. */
  async of(
    decisionId: string,
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<AppealWords | undefined> {
    const [row] = await rowsOf<AppealWords>(
      on,
      sql`select text, lang, reply from appeal_words where decision_id = ${decisionId}`,
    );
    return row;
  }
}
