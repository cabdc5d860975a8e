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
  /** What the section wrote beside them, the oldest first. */
  readonly messages: readonly string[];
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
                 coalesce((select array_agg(m.id order by m.created_at, m.id) from messages m
                            where m.submission_id = s.id and m.sender = 'section'), '{}') as messages,
                 (select a.lang from answers a where a.submission_id = s.id order by a.created_at desc limit 1) as "answerLang"
            from submissions s
           where s.id = any(${[...ids]}::uuid[]) and s.status <> 'withdrawn' and s.privacy <> 'vault'`,
    );
  }
}
