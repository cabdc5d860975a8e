import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Publication } from './publication.entity.js';

@Injectable()
export class PublicationRepository {
  async add(manager: EntityManager, publication: Publication): Promise<void> {
    await manager.insert(Publication, publication);
  }

  /** Takes back what stands published of a voice: nobody reads it any more. Gives its id; null where nothing stands. */
  async retract(manager: EntityManager, submissionId: string, at: Date): Promise<string | null> {
    const [rows] = (await manager.query(
      'update publications set retracted_at = $2 where submission_id = $1 and retracted_at is null returning id',
      [submissionId, at],
    )) as [{ id: string }[], number];
    return rows[0]?.id ?? null;
  }
}
