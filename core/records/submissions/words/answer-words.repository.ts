import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';

/** The column of `answers` in which the city's words to a resident stand, for the statement that adds answers. */
export const ANSWER_TEXT_COLUMN = 'text';

/** The texts as they are stored, in the order given. */
export const answerTextsToStore = (texts: readonly string[]): readonly string[] => texts;

/**
 * The texts of answers, which tell as much about a confidential voice as its own words: read here and nowhere else,
 * except what was published with an opinion, which everybody reads.
 */
@Injectable()
export class AnswerWordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** By the answers' ids. Who may read them is asked before, by whoever knows the reader. */
  async of(
    answerIds: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = answerIds.length
      ? await rowsOf<{ id: string; text: string }>(
          on,
          sql`select id, text from answers where id = any(${answerIds}::uuid[])`,
        )
      : [];
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** Each of these answers with its text. */
  async join<A extends { readonly id: string }>(
    answers: readonly A[],
    on?: EntityManager,
  ): Promise<(A & { readonly text: string })[]> {
    const texts = await this.of(
      answers.map(({ id }) => id),
      on,
    );
    return answers.map((answer) => ({ ...answer, text: texts.get(answer.id) ?? '' }));
  }
}
