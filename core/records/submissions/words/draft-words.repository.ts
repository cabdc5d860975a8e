import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import { VoiceSeals } from './seals/index.js';

/** A version of an answer under way, but its words. */
export interface DraftVersion {
  readonly id: string;
  readonly draftId: string;
  /** How often the draft had been submitted when it was written: only since the last time may it be written over. */
  readonly round: number;
  readonly writerId: string;
  readonly updatedAt: Date;
}

/** What a person has written of an answer; `note` says what a correction corrects, null in an answer. */
export interface DraftWords {
  readonly text: string;
  readonly note: string | null;
}

/** The column of `answer_decisions` in which a person says what is to be done about an answer, for the statement that adds one. */
export const DECISION_WORDS_COLUMN = 'comment';

/**
 * The texts of answers under way and what is said about them: they tell as much of a confidential voice as its own words, so
 * they are read and written here and nowhere else.
 */
@Injectable()
export class DraftWordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  async add(manager: EntityManager, version: DraftVersion & DraftWords): Promise<void> {
    const seal = await this.seals.sealerOfDraft(version.draftId, manager);
    const { id, draftId, round, writerId, updatedAt } = version;
    const { text, note } = seal({ text: version.text, note: version.note });
    await execute(
      manager,
      sql`insert into answer_draft_versions (id, draft_id, round, writer_id, text, note, created_at, updated_at)
          values (${id}, ${draftId}, ${round}, ${writerId}, ${text}, ${note}, ${updatedAt}, ${updatedAt})`,
    );
  }

  async rewrite(
    manager: EntityManager,
    { id, draftId }: Pick<DraftVersion, 'id' | 'draftId'>,
    words: DraftWords,
    at: Date,
  ): Promise<void> {
    const { text, note } = (await this.seals.sealerOfDraft(draftId, manager))(words);
    await execute(
      manager,
      sql`update answer_draft_versions set text = ${text}, note = ${note}, updated_at = ${at} where id = ${id}`,
    );
  }

  /** One version that is known to be there. */
  async version(manager: EntityManager, id: string): Promise<DraftVersion> {
    const [row] = await rowsOf<DraftVersion>(
      manager,
      sql`select id, draft_id as "draftId", round, writer_id as "writerId", updated_at as "updatedAt"
            from answer_draft_versions where id = ${id}`,
    );
    if (!row) throw new Error('A version of an answer that is not there was asked for');
    return row;
  }

  /** By the versions' ids. Who may read them is asked before, by whoever knows the reader. */
  async texts(
    ids: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length
      ? await rowsOf<{ id: string; text: string }>(
          on,
          sql`select id, text from answer_draft_versions where id = any(${ids}::uuid[])`,
        )
      : [];
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** The text of one version that is known to be there. */
  async text(id: string, on?: EntityManager): Promise<string> {
    return (await this.texts([id], on)).get(id) ?? '';
  }

  /** What the readers of a correction are told of it; null in an answer. */
  async note(id: string, on: DataSource | EntityManager = this.dataSource): Promise<string | null> {
    const [row] = await rowsOf<{ note: string | null }>(
      on,
      sql`select note from answer_draft_versions where id = ${id}`,
    );
    return row?.note ?? null;
  }

  /** What was said with decisions, by their ids. */
  async comments(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length
      ? await rowsOf<{ id: string; comment: string }>(
          this.dataSource,
          sql`select id, comment from answer_decisions where id = any(${ids}::uuid[]) and comment is not null`,
        )
      : [];
    return new Map(rows.map(({ id, comment }) => [id, comment]));
  }
}
