import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Cursor, pageOf } from '../kernel/index.js';

export interface OpinionRow {
  id: string;
  text: string;
  lang: string;
  measureCode: string | null;
  sectionId: string;
  receivedAt: Date;
  answeredAt: Date;
  publishedAt: Date;
  answerText: string;
  answerLang: string;
  demo: boolean;
}

const SELECT = `
  select p.id, p.public_text as text, p.lang, p.measure_code as "measureCode", p.section_id as "sectionId",
         p.received_at as "receivedAt", p.answered_at as "answeredAt", p.published_at as "publishedAt",
         a.text as "answerText", a.lang as "answerLang", p.demo
    from publications p join answers a on a.id = p.answer_id where p.retracted_at is null`;

/** Published opinions only: this never reads the submissions themselves. */
@Injectable()
export class OpinionQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async page(filter: {
    measure?: string | undefined;
    cursor?: Cursor | undefined;
    limit: number;
  }): Promise<{ rows: readonly OpinionRow[]; nextCursor: string | null }> {
    const values: unknown[] = [];
    const param = (value: unknown): string => `$${values.push(value)}`;
    const where: string[] = [];
    if (filter.measure)
      where.push(
        `(p.measure_code = ${param(filter.measure)} or p.measure_code like ${param(`${filter.measure}-%`)})`,
      );
    if (filter.cursor)
      where.push(
        `(p.published_at, p.id) < (${param(filter.cursor.at)}, ${param(filter.cursor.id)})`,
      );
    const rows: OpinionRow[] = await this.dataSource.query(
      `${SELECT}${where.map((w) => ` and ${w}`).join('')} order by p.published_at desc, p.id desc limit ${param(filter.limit + 1)}`,
      values,
    );
    return pageOf(rows, filter.limit, (row) => row.publishedAt);
  }

  newestTexts(limit: number): Promise<{ id: string; text: string }[]> {
    return this.dataSource.query(
      'select id, public_text as text from publications where retracted_at is null order by published_at desc, id desc limit $1',
      [limit],
    );
  }

  /** In the order of `ids`; retracted ones are left out. */
  some(ids: readonly string[]): Promise<OpinionRow[]> {
    return this.dataSource.query(
      `${SELECT} and p.id = any($1::uuid[]) order by array_position($1::uuid[], p.id)`,
      [ids],
    );
  }

  async one(id: string): Promise<OpinionRow | undefined> {
    const [row] = await this.dataSource.query(`${SELECT} and p.id = $1`, [id]);
    return row;
  }
}
