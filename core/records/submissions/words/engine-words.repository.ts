import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

/** Which machine was asked, and in which languages. */
export interface EngineAsked {
  readonly engine: string;
  readonly version: string;
  readonly from: string;
  readonly to: string;
}
/** What it said to a sentence, by the digest of that; both with marks in place of what it did not see. */
export interface EngineSaid {
  readonly digest: Buffer;
  readonly text: string;
}

/**
 * What machines have said, so that none is asked twice: words of voices like those that they translate. Each belongs to the record for
 * which it was asked, and is of no use any more when that is gone, its voice was taken back, or is not public any more.
 */
@Injectable()
export class EngineWordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** By the digests in hexadecimal figures. */
  async find(
    { engine, version, from, to }: EngineAsked,
    digests: readonly Buffer[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = digests.length
      ? await rowsOf<EngineSaid>(
          this.dataSource,
          sql`select w.digest, w.text from engine_words w
                join translations t on t.id = w.translation_id
                join submissions s on s.id = t.submission_id
               where w.engine = ${engine} and w.engine_version = ${version} and w.source_lang = ${from} and w.lang = ${to}
                 and w.digest = any(${[...digests]}::bytea[])
                 and s.status <> 'withdrawn' and s.privacy = 'public'`,
        )
      : [];
    return new Map(rows.map(({ digest, text }) => [digest.toString('hex'), text]));
  }

  /** The last answer counts, and belongs to this record. */
  async keep(
    { engine, version, from, to }: EngineAsked,
    said: readonly EngineSaid[],
    translationId: string,
  ): Promise<void> {
    const unique = [...new Map(said.map((one) => [one.digest.toString('hex'), one])).values()];
    if (!unique.length) return;
    await execute(
      this.dataSource,
      sql`insert into engine_words (engine, engine_version, source_lang, lang, digest, text, translation_id)
          select ${engine}, ${version}, ${from}, ${to}, n.*, ${translationId}::uuid
            from unnest(${unique.map(({ digest }) => digest)}::bytea[], ${unique.map(({ text }) => text)}::text[]) n
          on conflict (engine, engine_version, source_lang, lang, digest)
          do update set text = excluded.text, translation_id = excluded.translation_id`,
    );
  }
}
