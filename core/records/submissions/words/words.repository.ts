import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';
import type { Contact } from '../../../contract/index.js';
import type { Sealer } from './seals/index.js';
import { type FormAnswers, wordsToStore } from './words-in-lists.js';

/** What a resident wrote. */
export interface Words {
  readonly id: string;
  /** Empty where the voice was taken back: then its words are closed to everybody. */
  readonly text: string;
  readonly contact: Contact | null;
  /** What was answered in the form that it was made of; null where there is none, and of a voice that was taken back. */
  readonly answers: FormAnswers | null;
}

/**
 * The words of voices, read here and in `words-in-lists.ts` and nowhere else. Those of confided voices are given as they are
 * kept: sealed, until `VoiceSeals` opens them for who has a key. Who may read a voice is asked before, by whoever knows the reader.
 */
@Injectable()
export class WordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The words of these voices by their ids. They never change but for being closed, so no lock is needed. */
  async of(
    ids: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, Words>> {
    const rows = ids.length
      ? await rowsOf<Words>(
          on,
          sql`select id, case when status = 'withdrawn' then '' else text end as text, contact,
                     case when status = 'withdrawn' then null else form_answers end as answers
                from submissions where id = any(${ids}::uuid[])`,
        )
      : [];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Of one voice that is known to be there. */
  async one(id: string, on?: EntityManager): Promise<Words> {
    const words = (await this.of([id], on)).get(id);
    if (!words) throw new Error('A voice without words was asked for');
    return words;
  }

  /** Only the mail addresses that residents gave; voices without one are left out, and confided ones, to which nothing is sent. */
  async emails(
    ids: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await rowsOf<{ id: string; email: string }>(
      on,
      sql`select id, contact->>'email' as email from submissions
           where id = any(${ids}::uuid[]) and privacy <> 'vault' and contact->>'email' is not null`,
    );
    return new Map(rows.map(({ id, email }) => [id, email]));
  }

  /**
   * Writes how the sender of a locked voice can be reached from now on. What leads back by mail was for the address that was
   * confirmed: another one has no way back until it is confirmed too.
   */
  async changeContact(
    manager: EntityManager,
    id: string,
    contact: Contact,
    { seal, isOtherAddress }: { readonly seal: Sealer; readonly isOtherAddress: boolean },
  ): Promise<void> {
    const [, stored] = wordsToStore('', contact, seal);
    await execute(
      manager,
      sql`update submissions set contact = ${stored}::jsonb,
                 address_hash = case when ${isOtherAddress}::boolean then null else address_hash end
           where id = ${id}::uuid`,
    );
  }

  /** Deletes how the sender of a voice can be reached, for good, and with it the way back and the search by that. */
  async forgetContact(manager: EntityManager, id: string): Promise<void> {
    await execute(
      manager,
      sql`update submissions set contact = null, address_hash = null where id = ${id}`,
    );
    await execute(
      manager,
      sql`delete from submission_search where submission_id = ${id} and part = 'sender'`,
    );
  }
}
