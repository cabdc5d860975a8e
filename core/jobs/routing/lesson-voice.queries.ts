import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { SubmissionKind } from '../../contract/index.js';
import { WordsRepository } from '../../records/submissions/index.js';

interface LessonVoice {
  readonly kind: SubmissionKind;
  readonly text: string;
}

@Injectable()
export class LessonVoiceQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly words: WordsRepository,
  ) {}

  /** The voices that lessons were learned from. Only public ones teach, so that no consultation's words stay in a process's memory. */
  async ofLessons(ids: readonly string[]): Promise<ReadonlyMap<string, LessonVoice>> {
    const voices = await rowsOf<{ id: string; kind: SubmissionKind }>(
      this.dataSource,
      sql`select id, kind from submissions where id = any(${ids}::uuid[]) and privacy = 'public'`,
    );
    const words = await this.words.of(voices.map(({ id }) => id));
    return new Map(voices.map(({ id, kind }) => [id, { kind, text: words.get(id)?.text ?? '' }]));
  }
}
