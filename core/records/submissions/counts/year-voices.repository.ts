import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';

/** How many voices of one sort came between two instants; of confided ones nothing is told, their topic is sealed. */
@Injectable()
export class YearVoicesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Consultations about a topic; those that were taken back are none. */
  ofTopic(topic: string, from: Date, to: Date): Promise<number> {
    return this.count(
      sql`select count(*)::int as n from submissions
           where topic = ${topic} and received_at >= ${from} and received_at < ${to}
             and status <> 'received' and status <> 'withdrawn' and kind = 'consultation' and privacy <> 'vault'`,
    );
  }

  /** What came by a form, and has its answer. */
  answeredOf(form: string, from: Date, to: Date): Promise<number> {
    return this.count(
      sql`select count(*)::int as n from submissions
           where form_code = ${form} and form_code is not null and received_at >= ${from} and received_at < ${to}
             and status in ('answered', 'closed') and privacy <> 'vault'`,
    );
  }

  private async count(statement: ReturnType<typeof sql>): Promise<number> {
    const [row] = await rowsOf<{ n: number }>(this.dataSource, statement);
    return row?.n ?? 0;
  }
}
