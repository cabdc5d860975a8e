import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, raw, sql } from '../../base/sql/index.js';
import { ANSWER_TEXT_COLUMN, answerTextsToStore } from '../submissions/index.js';
import { Answer } from './answer.entity.js';

/** An answer that is to be given: the Japanese text is the binding one. */
export interface NewAnswer extends Answer {
  readonly text: string;
}

@Injectable()
export class AnswerRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds answers, each to a voice of its own, in one statement. */
  async add(manager: EntityManager, answers: readonly NewAnswer[]): Promise<void> {
    const column = <T>(of: (answer: NewAnswer) => T) => answers.map(of);
    await execute(
      manager,
      sql`insert into answers (id, submission_id, lang, author_id, created_at, ${raw(ANSWER_TEXT_COLUMN)})
          select * from unnest(${column((a) => a.id)}::uuid[], ${column((a) => a.submissionId)}::uuid[],
                 ${column((a) => a.lang)}::text[], ${column((a) => a.authorId)}::uuid[],
                 ${column((a) => a.createdAt)}::timestamptz[], ${answerTextsToStore(column((a) => a.text))}::text[])`,
    );
  }

  /** The answers of one voice, the first one first. */
  async of(submissionId: string): Promise<Answer[]> {
    return this.dataSource.manager.find(Answer, {
      where: { submissionId },
      order: { createdAt: 'ASC' },
    });
  }

  /** The answer that was given last. */
  latest(manager: EntityManager, submissionId: string): Promise<Answer | null> {
    return manager.findOne(Answer, { where: { submissionId }, order: { createdAt: 'DESC' } });
  }
}
