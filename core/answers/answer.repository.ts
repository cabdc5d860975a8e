import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answer, Publication } from './answer.entities.js';

@Injectable()
export class AnswerRepository {
  async add(manager: EntityManager, answer: Answer): Promise<void> {
    await manager.insert(Answer, answer);
  }

  latest(manager: EntityManager, submissionId: string): Promise<Answer | null> {
    return manager.findOne(Answer, { where: { submissionId }, order: { createdAt: 'DESC' } });
  }

  async publish(manager: EntityManager, publication: Publication): Promise<void> {
    await manager.insert(Publication, publication);
  }
}
