import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';

export interface WrittenWords {
  readonly key: string;
  readonly text: string;
}

/** What people wrote in forms that are counted: read by who answers for the form, and never with what else was answered. */
@Injectable()
export class ResponseWordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest of each question. */
  newest(code: string, version: number, most: number): Promise<WrittenWords[]> {
    return rowsOf(
      this.dataSource,
      sql`select key, text from (
            select w.key, w.text, row_number() over (partition by w.key order by r.received_at desc, r.id desc) as at
              from questionnaire_responses r join questionnaire_words w on w.response_id = r.id
             where r.code = ${code} and r.version = ${version}) newest
           where at <= ${most} order by key, at`,
    );
  }
}
