import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OutboxItem } from '../../core/base/outbox/index.js';

@Injectable()
export class WaitingItems {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** The rows of a batch that nobody has handled yet. A hint without a lock: the handler looks again inside its transaction. */
  of(ids: readonly string[]): Promise<OutboxItem[]> {
    return this.dataSource.query(
      `select id::text, event, subject_id as "subjectId" from outbox
        where id = any($1::bigint[]) and handled_at is null and dead_at is null order by id`,
      [ids],
    );
  }
}
