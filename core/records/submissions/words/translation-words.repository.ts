import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import type { TranslationOrigin } from '../../../contract/index.js';
import { VoiceSeals } from './seals/index.js';

/** A sentence of a source with what it is translated as; empty while it is missing. */
export interface TranslatedSentence {
  readonly source: string;
  /** What stands behind it in the source: spaces and line ends. */
  readonly after: string;
  readonly text: string;
  readonly origin: TranslationOrigin | null;
  readonly checked: boolean;
}
/** What a translation says, beside what it is a translation of. */
export interface TranslationWords {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  /** Null where it was translated as a whole. */
  readonly sentences: readonly TranslatedSentence[] | null;
}
interface WrittenBeside {
  readonly text: string;
  readonly writerId: string;
  readonly at: Date;
}

/** So many texts that came too late are shown. */
const MOST_BESIDE = 5;

/**
 * The words of translations, which tell as much as those that they translate: read and written here, and closed with the voice
 * when it is taken back. Who may read them is asked before, by whoever knows the reader.
 */
@Injectable()
export class TranslationWordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** Words of new translations, in one statement. */
  async add(manager: EntityManager, given: readonly TranslationWords[]): Promise<void> {
    if (!given.length) return;
    const sealers = await this.seals.sealersOfTranslations(
      given.map(({ id }) => id),
      manager,
    );
    const words = given.map(({ id, ...rest }) => ({ id, ...sealers(id)(rest) }));
    await execute(
      manager,
      sql`insert into translation_words (translation_id, source, text, sentences)
          select * from unnest(${words.map(({ id }) => id)}::uuid[], ${words.map(({ source }) => source)}::text[],
                               ${words.map(({ text }) => text)}::text[],
                               ${words.map(({ sentences }) => sentences && JSON.stringify(sentences))}::jsonb[])`,
    );
  }

  async rewrite(
    manager: EntityManager,
    { id, ...words }: Omit<TranslationWords, 'source'>,
  ): Promise<void> {
    const seal = (await this.seals.sealersOfTranslations([id], manager))(id);
    const { text, sentences } = seal({ text: words.text, sentences: words.sentences });
    await execute(
      manager,
      sql`update translation_words set text = ${text}, sentences = ${sentences && JSON.stringify(sentences)}::jsonb
           where translation_id = ${id}::uuid`,
    );
  }

  /** By the translations' ids; none of a voice that was taken back. */
  async of(
    ids: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, TranslationWords>> {
    const rows = ids.length
      ? await rowsOf<TranslationWords>(
          on,
          sql`select w.translation_id as id, w.source, w.text, w.sentences
                from translation_words w
                join translations t on t.id = w.translation_id
                left join submissions s on s.id = t.submission_id
               where w.translation_id = any(${ids}::uuid[]) and s.status is distinct from 'withdrawn'`,
        )
      : [];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** What came too late for a translation, the newest first. */
  beside(id: string): Promise<WrittenBeside[]> {
    return rowsOf(
      this.dataSource,
      sql`select text, writer_id as "writerId", at from translations_beside
           where translation_id = ${id}::uuid order by at desc, id desc limit ${MOST_BESIDE}`,
    );
  }

  /** Of a text for everybody that was taken back: its words, and all that it was translated as, go. */
  async forgetOf(manager: EntityManager, subjectId: string): Promise<void> {
    const of = sql`translation_id in (select t.id from translations t
                                       where t.subject_id = ${subjectId}::uuid and t.submission_id is null)`;
    await execute(
      manager,
      sql`update translation_words set source = '', text = '', sentences = null where ${of}`,
    );
    await execute(manager, sql`delete from translations_beside where ${of}`);
    await execute(manager, sql`delete from translations_typed where ${of}`);
  }

  async keepBeside(
    manager: EntityManager,
    kept: WrittenBeside & { readonly id: string; readonly translationId: string },
  ): Promise<void> {
    const { translationId } = kept;
    const seal = (await this.seals.sealersOfTranslations([translationId], manager))(translationId);
    await execute(
      manager,
      sql`insert into translations_beside (id, translation_id, writer_id, at, text)
          values (${kept.id}::uuid, ${translationId}::uuid, ${kept.writerId}::uuid, ${kept.at}, ${seal(kept.text)})`,
    );
  }
}
