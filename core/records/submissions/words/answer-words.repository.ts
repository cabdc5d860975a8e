import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';

/** What the city says in one version of an answer. */
export interface AnswerWords {
  readonly text: string;
  /** What it corrects, for whoever reads it; null in the first version. */
  readonly note: string | null;
}

/** The columns of `answers` in which the city's words to a resident stand, for the statement that adds answers. */
export const ANSWER_WORDS_COLUMNS = 'text, note';

/** The values of `ANSWER_WORDS_COLUMNS` as they are stored: an array for each, in the order given. */
export const answerWordsToStore = (
  words: readonly AnswerWords[],
): readonly [texts: readonly string[], notes: readonly (string | null)[]] => [
  words.map(({ text }) => text),
  words.map(({ note }) => note),
];

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
  ): Promise<ReadonlyMap<string, AnswerWords>> {
    const rows = answerIds.length
      ? await rowsOf<AnswerWords & { id: string }>(
          on,
          sql`select id, text, note from answers where id = any(${answerIds}::uuid[])`,
        )
      : [];
    return new Map(rows.map(({ id, ...words }) => [id, words]));
  }

  /** Each of these answers with its words. */
  async join<A extends { readonly id: string }>(
    answers: readonly A[],
    on?: EntityManager,
  ): Promise<(A & AnswerWords)[]> {
    const words = await this.of(
      answers.map(({ id }) => id),
      on,
    );
    return answers.map((answer) => ({
      ...answer,
      ...(words.get(answer.id) ?? { text: '', note: null }),
    }));
  }
}
