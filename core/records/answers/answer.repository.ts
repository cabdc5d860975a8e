import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, raw, sql } from '../../base/sql/index.js';
import {
  ANSWER_WORDS_COLUMNS,
  type AnswerWords,
  answerWordsToStore,
  VoiceSeals,
} from '../submissions/index.js';
import { Answer } from './answer.entity.js';

/** An answer that is to be given, or a newer version of one: the Japanese text is the binding one. */
export type NewAnswer = Answer & AnswerWords;

@Injectable()
export class AnswerRepository {
  constructor(private readonly seals: VoiceSeals) {}

  /** Adds answers, each to a voice of its own, in one statement. */
  async add(manager: EntityManager, answers: readonly NewAnswer[]): Promise<void> {
    const column = <T>(of: (answer: NewAnswer) => T) => answers.map(of);
    const sealers = await this.seals.sealers(
      answers.map(({ submissionId }) => submissionId),
      manager,
    );
    const [texts, notes] = answerWordsToStore(
      answers.map(({ submissionId, text, note }) => sealers(submissionId)({ text, note })),
    );
    await execute(
      manager,
      sql`insert into answers (id, submission_id, lang, author_id, created_at, corrects, ${raw(ANSWER_WORDS_COLUMNS)})
          select * from unnest(${column((a) => a.id)}::uuid[], ${column((a) => a.submissionId)}::uuid[],
                 ${column((a) => a.lang)}::text[], ${column((a) => a.authorId)}::uuid[],
                 ${column((a) => a.createdAt)}::timestamptz[], ${column((a) => a.corrects)}::uuid[],
                 ${texts}::text[], ${notes}::text[])`,
    );
  }

  /** The answers of one voice in all their versions, the first one first. */
  async of(submissionId: string, manager: EntityManager): Promise<Answer[]> {
    return manager.find(Answer, {
      where: { submissionId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  /** The answer that was given last, in its newest version. */
  latest(manager: EntityManager, submissionId: string): Promise<Answer | null> {
    return manager.findOne(Answer, {
      where: { submissionId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }
}
