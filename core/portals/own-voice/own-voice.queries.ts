import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, type Sql, sql } from '../../base/sql/index.js';
import type { DueMoved } from '../../contract/index.js';
import { PHOTOS, type VoicePhoto } from '../../records/photos/index.js';
import { type VoiceRow, voiceColumns } from '../../records/submissions/index.js';

export interface OwnVoiceRow extends VoiceRow {
  /** Of the secret that opens it, by the key that it was last opened with. */
  readonly secretHash: Buffer;
  /** Under which id it stands published, if it does. */
  readonly publishedAs: string | null;
  /** For when it was promised before the promise was moved last, and why that was. */
  readonly dueFrom: Date | null;
  readonly dueMoved: DueMoved | null;
  /** When that was written which its sender has seen last of the section. */
  readonly seenUntil: Date | null;
  readonly photos: readonly VoicePhoto[];
}

@Injectable()
export class OwnVoiceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** A voice by its receipt number and the hash of its secret: a wrong secret finds as little as a wrong number, in the same time. */
  byReceipt(receipt: string, secretHashes: readonly Buffer[]): Promise<OwnVoiceRow | undefined> {
    return this.one(
      sql`s.receipt = ${receipt} and s.secret_hash = any(${[...secretHashes]}::bytea[])`,
    );
  }

  /** A confided voice by the hash of its phrase: who has that has the phrase. */
  byPhrase(secretHashes: readonly Buffer[]): Promise<OwnVoiceRow | undefined> {
    return this.one(
      sql`s.privacy = 'vault' and s.secret_hash = any(${[...secretHashes]}::bytea[])`,
    );
  }

  private async one(where: Sql): Promise<OwnVoiceRow | undefined> {
    const [row] = await rowsOf<OwnVoiceRow>(
      this.dataSource,
      sql`select ${voiceColumns()}, s.secret_hash as "secretHash", p.id as "publishedAs",
                 s.due_from as "dueFrom", s.due_moved as "dueMoved", s.seen_until as "seenUntil",
                 ${PHOTOS} as photos
            from submissions s
            left join publications p on p.submission_id = s.id and p.retracted_at is null
           where ${where}`,
    );
    return row;
  }
}
