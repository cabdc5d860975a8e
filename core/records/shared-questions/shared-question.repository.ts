import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, type Sql, sql } from '../../base/sql/index.js';
import type { SharedRetraction } from '../../contract/index.js';

/** A question and its answer for everybody, written from a consultation that nobody can tell from it. */
export interface SharedQuestion {
  readonly id: string;
  readonly topic: string;
  readonly sectionId: string;
  readonly question: string;
  readonly answer: string;
  /** In which month it was approved: `2026-11`. Never a day. */
  readonly month: string;
  readonly retracted: SharedRetraction | 'asked' | null;
}

const COLUMNS = sql`q.id, q.topic, q.section_id as "sectionId", q.question, q.answer, to_char(q.month, 'YYYY-MM') as month, q.retracted`;
/** More than that nobody looks through. */
const MOST = 1_000;

@Injectable()
export class SharedQuestionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Adds it, or puts other words in the place of those that stand. False where it was taken back meanwhile. */
  async put(
    manager: EntityManager,
    { id, topic, sectionId, question, answer, month }: Omit<SharedQuestion, 'retracted'>,
  ): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      sql`with put as (
            insert into shared_questions as q (id, topic, section_id, question, answer, month)
            values (${id}::uuid, ${topic}, ${sectionId}::uuid, ${question}, ${answer}, ${`${month}-01`}::date)
            on conflict (id) do update set question = excluded.question, answer = excluded.answer, month = excluded.month
             where q.retracted is null
            returning q.id)
          select id from put`,
    );
    return rows.length > 0;
  }

  /** Nobody reads it any more, and its words go. False where it was taken back before, or was never there. */
  async retract(
    manager: EntityManager,
    id: string,
    reason: SharedRetraction | 'asked',
  ): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      sql`with gone as (
            update shared_questions set retracted = ${reason}, question = '', answer = ''
             where id = ${id}::uuid and retracted is null returning id)
          select id from gone`,
    );
    return rows.length > 0;
  }

  /** Standing ones, of one topic or of all: by topic, then the newest first. */
  standing(topic?: string): Promise<SharedQuestion[]> {
    return this.some(
      topic ? sql`q.retracted is null and q.topic = ${topic}` : sql`q.retracted is null`,
    );
  }

  /** Those of sections, also those that were taken back. */
  ofSections(ids: readonly string[]): Promise<SharedQuestion[]> {
    return this.some(sql`q.section_id = any(${[...ids]}::uuid[])`);
  }

  async one(
    id: string,
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<SharedQuestion | undefined> {
    const [row] = await rowsOf<SharedQuestion>(
      on,
      sql`select ${COLUMNS} from shared_questions q where q.id = ${id}::uuid`,
    );
    return row;
  }

  private some(where: Sql): Promise<SharedQuestion[]> {
    return rowsOf(
      this.dataSource,
      sql`select ${COLUMNS} from shared_questions q where ${where} order by q.topic, q.month desc, q.id limit ${MOST}`,
    );
  }
}
