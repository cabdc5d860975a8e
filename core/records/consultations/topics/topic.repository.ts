import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ConsultationTopic } from './consultation-topic.entity.js';

type TopicRow = { [K in keyof ConsultationTopic]: ConsultationTopic[K] };

@Injectable()
export class TopicRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** All topics in the order in which residents read them. */
  listed(): Promise<TopicRow[]> {
    return this.dataSource.manager.find(ConsultationTopic, { order: { position: 'ASC' } });
  }

  /** Adds those that are not there yet; what the city has changed since stays. */
  async addTopics(manager: EntityManager, rows: readonly TopicRow[]): Promise<number> {
    const known = new Set((await manager.find(ConsultationTopic)).map((t) => t.code));
    const fresh = rows.filter((row) => !known.has(row.code));
    if (fresh.length) await manager.insert(ConsultationTopic, fresh);
    return fresh.length;
  }
}
