import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import { languageOf, type Privacy } from '../../records/submissions/index.js';

/** A voice that is to be found. */
export interface SearchedVoice {
  readonly id: string;
  readonly receipt: string;
  readonly privacy: Privacy;
  readonly lang: string;
  /** All versions of all answers, the oldest first. */
  readonly answers: readonly string[];
  readonly answerLang: string | null;
}

@Injectable()
export class SearchedVoiceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of these voices that somebody may find. */
  voices(ids: readonly string[]): Promise<SearchedVoice[]> {
    return rowsOf<SearchedVoice>(
      this.dataSource,
      sql`select s.id, s.receipt, s.privacy, ${languageOf()} as lang,
                 coalesce((select array_agg(a.id order by a.created_at, a.id) from answers a where a.submission_id = s.id), '{}') as answers,
                 (select a.lang from answers a where a.submission_id = s.id order by a.created_at desc limit 1) as "answerLang"
            from submissions s
           where s.id = any(${[...ids]}::uuid[]) and s.status <> 'withdrawn' and s.privacy <> 'vault'`,
    );
  }
}
