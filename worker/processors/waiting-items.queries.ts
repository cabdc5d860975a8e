import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ConsumerName, OutboxItem } from '../../core/base/outbox/index.js';

@Injectable()
export class WaitingItems {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The rows of a batch that this consumer has not handled yet. A hint without a lock: the handler looks again inside
   * its transaction. Ids of another consumer are left to it, whatever a queue says.
   */
  of(consumer: ConsumerName, ids: readonly string[]): Promise<OutboxItem[]> {
    return this.dataSource.query(
      `select id::text, event, consumer, subject_id as "subjectId" from outbox
        where id = any($1::bigint[]) and consumer = $2 and handled_at is null and dead_at is null order by id`,
      [ids, consumer],
    );
  }
}
