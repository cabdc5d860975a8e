import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import { VoiceSeals } from './seals/index.js';

/** What somebody of the staff wrote to colleagues about a voice. */
export interface Note {
  readonly id: string;
  readonly text: string;
  /** Who wrote it. */
  readonly author: string;
  readonly at: string;
}

/** Those on `s` (submissions) as JSON, the oldest first; none of one that was taken back. */
export const NOTES = sql`coalesce((select json_agg(json_build_object('id', n.id, 'text', n.text, 'author', n.author_id,
    'at', n.created_at) order by n.place) from notes n where n.submission_id = s.id and s.status <> 'withdrawn'), '[]')`;

/**
 * Notes of staff on voices: in no answer, mail or page of a resident. Those on a confided voice
 * are sealed like its own words; they are closed with one that was taken back. Who may
 * read them is asked before: whoever may open the voice.
 */
@Injectable()
export class NoteWordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** The texts alone, of voices that are to be found by them. */
  async textsOf(voiceIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await rowsOf<{ id: string; texts: string[] }>(
      this.dataSource,
      sql`select n.submission_id as id, array_agg(n.text order by n.place) as texts
            from notes n where n.submission_id = any(${[...voiceIds]}::uuid[]) group by n.submission_id`,
    );
    return new Map(rows.map(({ id, texts }) => [id, texts]));
  }

  async add(
    manager: EntityManager,
    note: {
      readonly id: string;
      readonly voiceId: string;
      readonly authorId: string;
      readonly text: string;
      readonly at: Date;
    },
  ): Promise<void> {
    const seal = await this.seals.sealer(note.voiceId, manager);
    await execute(
      manager,
      sql`insert into notes (id, submission_id, author_id, text, created_at)
          values (${note.id}::uuid, ${note.voiceId}::uuid, ${note.authorId}::uuid, ${seal(note.text)}, ${note.at})`,
    );
  }
}
