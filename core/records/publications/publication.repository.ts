import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Publication } from './publication.entity.js';

@Injectable()
export class PublicationRepository {
  async add(manager: EntityManager, publication: Publication): Promise<void> {
    await manager.insert(Publication, publication);
  }
}
