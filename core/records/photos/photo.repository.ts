import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** What is known of a photo that was sent. */
export interface SentPhoto {
  readonly id: string;
  readonly keyHash: Buffer;
  /** Of the file as it came: the same file sent twice is told by it. */
  readonly digest: Buffer;
  readonly isTaken: boolean;
}

export interface NewPhoto {
  readonly id: string;
  readonly keyHash: Buffer;
  readonly digest: Buffer;
  readonly width: number;
  readonly height: number;
  readonly at: Date;
}

/** Which voice, or which message to it, takes a photo, and how its key is kept from then on. */
export interface TakenPhoto {
  readonly id: string;
  readonly submissionId: string;
  readonly messageId: string | null;
  readonly place: number;
  readonly fileKey: string;
}

/** A photo of a voice. */
export interface VoicePhoto {
  readonly id: string;
  readonly message: string | null;
  readonly width: number;
  readonly height: number;
  /** The publication that shows it, as long as that stands. */
  readonly publicationId: string | null;
}

/** Those of a voice `s` (submissions) and its messages as JSON, in the order in which they came. */
export const PHOTOS = sql`coalesce((select json_agg(json_build_object('id', h.id, 'message', h.message_id, 'width', h.width,
    'height', h.height, 'publicationId', h.publication_id) order by h.sent_at, h.place, h.id)
  from photos h where h.submission_id = s.id), '[]')`;

/** Photos but their pictures, which lie in files. */
@Injectable()
export class PhotoRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add({ id, keyHash, digest, width, height, at }: NewPhoto): Promise<void> {
    await execute(
      this.dataSource,
      sql`insert into photos (id, key_hash, digest, width, height, sent_at)
          values (${id}::uuid, ${keyHash}, ${digest}, ${width}, ${height}, ${at})`,
    );
  }

  sent(ids: readonly string[], since: Date): Promise<SentPhoto[]> {
    return rowsOf(
      this.dataSource,
      sql`select id, key_hash as "keyHash", digest, submission_id is not null as "isTaken" from photos
           where id = any(${[...ids]}::uuid[]) and (submission_id is not null or sent_at > ${since})`,
    );
  }

  /** False where another voice has it, or it is gone. */
  async take(manager: EntityManager, photo: TakenPhoto): Promise<boolean> {
    const { id, submissionId, messageId, place, fileKey } = photo;
    const rows = await rowsOf(
      manager,
      sql`with taken as (
            update photos set submission_id = ${submissionId}::uuid, message_id = ${messageId}::uuid, place = ${place},
                              file_key = ${fileKey}
             where id = ${id}::uuid and submission_id is null returning 1)
          select 1 from taken`,
    );
    return rows.length > 0;
  }

  /** How the key of one photo of a voice is kept: in clear, or sealed where the voice is confided. */
  async keyOf(submissionId: string, id: string): Promise<string | undefined> {
    const [row] = await rowsOf<{ fileKey: string }>(
      this.dataSource,
      sql`select file_key as "fileKey" from photos where id = ${id}::uuid and submission_id = ${submissionId}::uuid`,
    );
    return row?.fileKey;
  }

  /** Shows these photos that came with a voice in its publication, and no others. False where one is none of them. */
  async publish(
    manager: EntityManager,
    submissionId: string,
    publicationId: string,
    ids: readonly string[],
  ): Promise<boolean> {
    await execute(
      manager,
      sql`update photos set publication_id = null
           where submission_id = ${submissionId}::uuid and publication_id is not null`,
    );
    if (!ids.length) return true;
    const rows = await rowsOf(
      manager,
      sql`with shown as (
            update photos set publication_id = ${publicationId}::uuid
             where submission_id = ${submissionId}::uuid and message_id is null and id = any(${[...ids]}::uuid[]) returning 1)
          select 1 from shown`,
    );
    return rows.length === new Set(ids).size;
  }

  /** With its row a photo's key is gone, and its files open no more. Gives the ids. */
  async forget(manager: EntityManager, submissionId: string): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`with gone as (delete from photos where submission_id = ${submissionId}::uuid returning id) select id from gone`,
    );
    return rows.map(({ id }) => id);
  }

  /** Photos that no voice has taken since. */
  async forgetUntaken(since: Date): Promise<void> {
    await execute(
      this.dataSource,
      sql`delete from photos where submission_id is null and sent_at <= ${since}`,
    );
  }

  /** Those of these that are known. */
  async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await rowsOf<{ id: string }>(
      this.dataSource,
      sql`select id from photos where id = any(${[...ids]}::uuid[])`,
    );
    return new Set(rows.map(({ id }) => id));
  }
}
