import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import { VoiceSeals } from './seals/index.js';

/** Bytes in steps of which a text is kept: so how long it is does not say whether an entry was made. */
const STEP = 2_048;

/** Of a voice `s`, as it is kept. */
export const SHARING = sql`(select w.kept from sharing_words w where w.submission_id = s.id and s.status <> 'withdrawn')`;

const padded = (text: string): string => {
  const bytes = Buffer.byteLength(text);
  return text + ' '.repeat(Math.ceil(bytes / STEP) * STEP - bytes);
};

/**
 * What is kept of a consultation from which others may learn, as one text: its sender's consent, what is written with it, and
 * which entry it became. Sealed with a confided voice, so that only its desk and its sender know of the one and the other.
 */
@Injectable()
export class SharingWordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** By the voices' ids, as it is kept; none of one that was taken back. */
  async of(
    ids: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length
      ? await rowsOf<{ id: string; kept: string }>(
          on,
          sql`select w.submission_id as id, w.kept from sharing_words w join submissions s on s.id = w.submission_id
               where w.submission_id = any(${[...ids]}::uuid[]) and s.status <> 'withdrawn'`,
        )
      : [];
    return new Map(rows.map(({ id, kept }) => [id, kept]));
  }

  /** Of a voice that the caller has locked. */
  async keep(manager: EntityManager, id: string, text: string): Promise<void> {
    const seal = await this.seals.sealer(id, manager);
    await execute(
      manager,
      sql`insert into sharing_words (submission_id, kept) values (${id}::uuid, ${seal(padded(text))})
          on conflict (submission_id) do update set kept = excluded.kept`,
    );
  }

  async forget(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`delete from sharing_words where submission_id = any(${[...ids]}::uuid[])`,
    );
  }
}
