import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { raw, rowsOf, sql } from '../../base/sql/index.js';

/** A publication that stands, whose words everybody may find. */
export interface SearchedPublication {
  readonly id: string;
  readonly publicText: string;
  readonly lang: string;
  readonly answerId: string;
  readonly answerLang: string;
}

@Injectable()
export class SearchedPublicationQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What stands published of these voices. */
  ofVoices(submissionIds: readonly string[]): Promise<SearchedPublication[]> {
    return this.where('submission_id', submissionIds);
  }

  standing(ids: readonly string[]): Promise<SearchedPublication[]> {
    return this.where('id', ids);
  }

  private where(column: 'id' | 'submission_id', ids: readonly string[]) {
    return rowsOf<SearchedPublication>(
      this.dataSource,
      sql`select p.id, p.public_text as "publicText", p.lang, p.answer_id as "answerId", a.lang as "answerLang"
            from publications p join answers a on a.id = p.answer_id
           where p.${raw(column)} = any(${[...ids]}::uuid[]) and p.retracted_at is null`,
    );
  }
}
