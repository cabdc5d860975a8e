import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Answer } from './answer.entity.js';

@Injectable()
export class AnswerRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds answers, each to a voice of its own, in one statement. */
  async add(manager: EntityManager, answers: readonly Answer[]): Promise<void> {
    await manager.insert(Answer, [...answers]);
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
