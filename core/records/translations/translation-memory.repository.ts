import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import { digestOf } from './sentences.js';

/** A sentence and what a person has checked it as. */
export interface Remembered {
  readonly lang: string;
  readonly source: string;
  readonly text: string;
}

/** Sentences of answers to public voices as they were translated and checked before. Who adds one asks whether it may be kept. */
@Injectable()
export class TranslationMemoryRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** What these sentences are in these languages, as far as it is known. */
  async find(
    sourceLang: string,
    sentences: readonly string[],
    langs: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<readonly (Omit<Remembered, 'source'> & { readonly digest: string })[]> {
    const rows = await rowsOf<{ lang: string; text: string; digest: Buffer }>(
      on,
      sql`select lang, text, digest from translation_memory
           where source_lang = ${sourceLang} and lang = any(${[...langs]}::text[])
             and digest = any(${sentences.map(digestOf)}::bytea[])`,
    );
    return rows.map(({ digest, ...row }) => ({ ...row, digest: digest.toString('hex') }));
  }

  /** Later checks replace earlier ones. */
  async learn(
    manager: EntityManager,
    sourceLang: string,
    sentences: readonly Remembered[],
    { by, at }: { readonly by: string; readonly at: Date },
  ): Promise<void> {
    const unique = [
      ...new Map(
        sentences.map((one) => [`${one.lang} ${digestOf(one.source).toString('hex')}`, one]),
      ).values(),
    ];
    if (!unique.length) return;
    await execute(
      manager,
      sql`insert into translation_memory (source_lang, lang, digest, source, text, checker_id, at)
          select ${sourceLang}, n.*, ${by}::uuid, ${at}::timestamptz
            from unnest(${unique.map(({ lang }) => lang)}::text[], ${unique.map(({ source }) => digestOf(source))}::bytea[],
                        ${unique.map(({ source }) => source)}::text[], ${unique.map(({ text }) => text)}::text[]) n
          on conflict (source_lang, lang, digest)
          do update set source = excluded.source, text = excluded.text, checker_id = excluded.checker_id, at = excluded.at`,
    );
  }
}
