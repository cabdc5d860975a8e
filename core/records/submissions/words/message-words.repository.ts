import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import { VoiceSeals } from './seals/index.js';

/** The column of `messages` in which a message's words stand, for the statement that adds one. */
export const MESSAGE_WORDS_COLUMN = 'text';

/** What a voice said before its sender wrote it anew. */
export interface EarlierText {
  readonly text: string;
  readonly lang: string;
  readonly until: string;
}

/** What `s` (submissions) said before as JSON, the newest of it first; nothing of one that was taken back. */
export const EARLIER_TEXTS = sql`coalesce((select json_agg(json_build_object('text', e.text, 'lang', e.lang, 'until', e.replaced_at)
    order by e.replaced_at desc, e.id desc)
  from earlier_texts e where e.submission_id = s.id and s.status <> 'withdrawn'), '[]')`;

/**
 * The words of messages and of earlier texts of a voice: closed like its own where it was taken back. Who may read them is
 * asked before, by whoever knows the reader.
 */
@Injectable()
export class MessageWordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** By the messages' ids; none of a voice that was taken back. */
  async of(
    messageIds: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = messageIds.length
      ? await rowsOf<{ id: string; text: string }>(
          on,
          sql`select m.id, m.text from messages m join submissions s on s.id = m.submission_id
               where m.id = any(${messageIds}::uuid[]) and s.status <> 'withdrawn'`,
        )
      : [];
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** What the senders of these voices have written beside the voice itself, the first first. */
  async ofSenders(
    voiceIds: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = voiceIds.length
      ? await rowsOf<{ id: string; texts: string[] }>(
          on,
          sql`select m.submission_id as id, array_agg(m.text order by m.created_at, m.id) as texts
                from messages m join submissions s on s.id = m.submission_id
               where m.submission_id = any(${voiceIds}::uuid[]) and m.sender = 'resident' and m.text <> ''
                 and s.status <> 'withdrawn'
               group by m.submission_id`,
        )
      : [];
    return new Map(rows.map(({ id, texts }) => [id, texts]));
  }

  /** Puts other words in the place of a locked voice's own; what stood there is kept, under a new id. */
  async replace(
    manager: EntityManager,
    voiceId: string,
    { id, text, now }: { readonly id: string; readonly text: string; readonly now: Date },
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into earlier_texts (id, submission_id, text, lang, replaced_at)
          select ${id}::uuid, s.id, s.text, s.written_lang, ${now} from submissions s where s.id = ${voiceId}::uuid`,
    );
    const seal = await this.seals.sealer(voiceId, manager);
    await execute(
      manager,
      sql`update submissions set text = ${seal(text)} where id = ${voiceId}::uuid`,
    );
  }
}
