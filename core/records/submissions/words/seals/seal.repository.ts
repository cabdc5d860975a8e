import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Calendar } from '../../../../base/calendar/index.js';
import {
  type KeyRing,
  type Renewed,
  renewSealed,
  type SealedColumn,
} from '../../../../base/sealing/index.js';
import { execute, raw, rowsOf, type Sql, sql } from '../../../../base/sql/index.js';
import type { Submission } from '../../submission.entity.js';
import type { Seal, Sealer } from './seal.js';
import { sealedAbout, sealedReason } from './sealed-about.js';
import { dangersOf, sealedDangers, urgencyOf } from './sealed-dangers.js';

/** A transaction, and what also reads outside of one. */
export type Transacting = EntityManager;
export type On = DataSource | EntityManager;

/** What is kept of the key of a voice, with who its desk is. */
export interface KeptSeal {
  readonly id: string;
  readonly sectionId: string | null;
  readonly key: Buffer | null;
  readonly deskKey: string | null;
  readonly desk: Buffer | null;
  readonly senderKey: Buffer | null;
  readonly sender: Buffer | null;
  readonly house: Buffer | null;
}

/** What a voice is about as it stands in the database, and what would tell it. */
type AboutRow = Pick<Submission, 'topic' | 'sealedAbout' | 'routingReason' | 'dueAt' | 'urgent'> & {
  readonly measure: string | null;
  readonly dueFrom: Date | null;
};

const COLUMNS = sql`s.id, s.section_id as "sectionId", s.seal_key as key, s.seal_desk_key as "deskKey", s.seal_desk as desk,
                    s.sender_key as "senderKey", s.seal_sender as sender, s.seal_house as house`;

/** Where the words of a voice stand: the table, its columns of words, those of them that are JSON, and how it hangs on the voice. */
const PLACES: readonly {
  readonly table: string;
  readonly texts?: readonly string[];
  readonly json?: readonly string[];
  readonly of: (id: string) => Sql;
}[] = [
  {
    ...{ table: 'submissions', texts: ['text'], json: ['contact', 'form_answers'] },
    of: (id) => sql`t.id = ${id}::uuid`,
  },
  { table: 'messages', texts: ['text'], of: (id) => sql`t.submission_id = ${id}::uuid` },
  { table: 'notes', texts: ['text'], of: (id) => sql`t.submission_id = ${id}::uuid` },
  {
    ...{ table: 'inquiries', texts: ['question', 'excerpt', 'advice'] },
    of: (id) => sql`t.submission_id = ${id}::uuid`,
  },
  { table: 'sharing_words', texts: ['kept'], of: (id) => sql`t.submission_id = ${id}::uuid` },
  { table: 'earlier_texts', texts: ['text'], of: (id) => sql`t.submission_id = ${id}::uuid` },
  { table: 'desk_forms', json: ['fields'], of: (id) => sql`t.submission_id = ${id}::uuid` },
  // No words, but what opens the pictures that came with them.
  { table: 'photos', texts: ['file_key'], of: (id) => sql`t.submission_id = ${id}::uuid` },
  { table: 'answers', texts: ['text', 'note'], of: (id) => sql`t.submission_id = ${id}::uuid` },
  {
    ...{ table: 'answer_draft_versions', texts: ['text', 'note'] },
    of: (id) => sql`t.draft_id in (select id from answer_drafts where submission_id = ${id}::uuid)`,
  },
  {
    ...{ table: 'answer_decisions', texts: ['comment'] },
    of: (id) => sql`t.draft_id in (select id from answer_drafts where submission_id = ${id}::uuid)`,
  },
  {
    ...{ table: 'translation_words', texts: ['source', 'text'], json: ['sentences'] },
    of: (id) =>
      sql`t.translation_id in (select id from translations where submission_id = ${id}::uuid)`,
  },
  {
    ...{ table: 'translations_beside', texts: ['text'] },
    of: (id) =>
      sql`t.translation_id in (select id from translations where submission_id = ${id}::uuid)`,
  },
  {
    ...{ table: 'translations_typed', json: ['fields'] },
    of: (id) =>
      sql`t.translation_id in (select id from translations where submission_id = ${id}::uuid)`,
  },
];

/** The keys of voices, as they are kept, and the one pass over all places where words of a voice stand. */
@Injectable()
export class SealRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Does it in a transaction of its own. */
  commit<T>(work: (manager: Transacting) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  async of(ids: readonly string[], on: On = this.dataSource): Promise<readonly KeptSeal[]> {
    return ids.length
      ? rowsOf(on, sql`select ${COLUMNS} from submissions s where s.id = any(${[...ids]}::uuid[])`)
      : [];
  }

  /** By the answers under way. */
  ofDraft(draftId: string, on: On): Promise<Pick<KeptSeal, 'id' | 'key'>[]> {
    return rowsOf(
      on,
      sql`select s.id, s.seal_key as key from submissions s
            join answer_drafts d on d.submission_id = s.id where d.id = ${draftId}::uuid`,
    );
  }

  /** Each translation with the key of its voice. */
  ofTranslations(
    ids: readonly string[],
    on: On,
  ): Promise<(Pick<KeptSeal, 'id' | 'key'> & { translationId: string })[]> {
    return rowsOf(
      on,
      sql`select t.id as "translationId", s.id, s.seal_key as key from submissions s
            join translations t on t.submission_id = s.id where t.id = any(${[...ids]}::uuid[])`,
    );
  }

  async keep(on: On, id: string, seal: Seal, house: Buffer | null): Promise<void> {
    await execute(
      on,
      sql`update submissions set seal_key = ${seal.key}, seal_desk_key = ${seal.deskKey}::uuid, seal_desk = ${seal.desk},
                                 seal_sender = ${seal.sender}, seal_house = ${house}
           where id = ${id}::uuid`,
    );
  }

  /** From now on a voice's key is sealed for its sender as they are known now. */
  async keepSender(id: string, senderKey: Buffer, sender: Buffer): Promise<void> {
    await execute(
      this.dataSource,
      sql`update submissions set sender_key = ${senderKey}, seal_sender = ${sender}, seal_house = null
           where id = ${id}::uuid`,
    );
  }

  /** The same secret under another of the product's keys; unless it, or what it opens, was changed meanwhile. */
  async keepSecret(
    { id, senderKey, sender }: Pick<KeptSeal, 'id' | 'senderKey' | 'sender'>,
    before: Buffer,
    now: Readonly<Record<'senderKey' | 'sender', Buffer | null>> & { readonly hash: Buffer },
  ): Promise<void> {
    await execute(
      this.dataSource,
      sql`update submissions set secret_hash = ${now.hash}, sender_key = ${now.senderKey}, seal_sender = ${now.sender}
           where id = ${id}::uuid and secret_hash = ${before}
             and sender_key is not distinct from ${senderKey}::bytea and seal_sender is not distinct from ${sender}::bytea`,
    );
  }

  async secretHash(id: string): Promise<Buffer | undefined> {
    const [row] = await rowsOf<{ hash: Buffer }>(
      this.dataSource,
      sql`select secret_hash as hash from submissions where id = ${id}::uuid`,
    );
    return row?.hash;
  }

  renewHouse(
    keys: KeyRing,
    how: Pick<SealedColumn, 'purpose' | 'placeOf'>,
    step: { readonly after: string; readonly most: number },
  ): Promise<Renewed> {
    const where = { table: 'submissions', id: 'id', column: 'seal_house', ...how };
    return renewSealed(this.dataSource, keys, where, step);
  }

  /** From now on it is sealed for another key of a desk; unless somebody was faster. */
  async keepDesk(
    id: string,
    {
      from,
      deskKey,
      desk,
    }: { readonly from: string; readonly deskKey: string; readonly desk: Buffer },
    on: On = this.dataSource,
  ): Promise<void> {
    await execute(
      on,
      sql`update submissions set seal_desk_key = ${deskKey}::uuid, seal_desk = ${desk}
           where id = ${id}::uuid and seal_desk_key = ${from}::uuid`,
    );
  }

  /** Voices that have become confided and are not sealed yet, or not their dangers or what they are about, the first first; locks them. */
  async unsealed(manager: EntityManager, most: number): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`select s.id from submissions s
           where s.privacy = 'vault' and s.disposed_at is null and (s.seal_key is null or s.sealed_about is null or not s.urgent <@ array['any'])
           order by s.id limit ${most} for update skip locked`,
    );
    return rows.map(({ id }) => id);
  }

  /** Voices under these keys that have a desk for good; locks them. */
  async atDesksUnder(manager: EntityManager, deskKeys: readonly string[]): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`select s.id from submissions s
           where s.seal_desk_key = any(${[...deskKeys]}::uuid[]) and s.section_id is not null and s.undoable is null
           order by s.id for update skip locked`,
    );
    return rows.map(({ id }) => id);
  }

  /** Voices under these keys of desks. */
  under(deskKeys: readonly string[], most: number): Promise<KeptSeal[]> {
    return rowsOf(
      this.dataSource,
      sql`select ${COLUMNS} from submissions s
           where s.seal_desk_key = any(${[...deskKeys]}::uuid[]) order by s.id limit ${most}`,
    );
  }

  /** Seals which dangers a locked voice speaks of: in clear stays that there is any. */
  async sealDangers(manager: EntityManager, id: string, seal: Sealer): Promise<void> {
    const [row] = await rowsOf<Pick<Submission, 'urgent' | 'urgentWords'>>(
      manager,
      sql`select urgent, urgent_words as "urgentWords" from submissions where id = ${id}::uuid`,
    );
    const dangers = row ? dangersOf(row) : [];
    if (!row || !dangers.length) return;
    const sealed = sealedDangers(dangers, seal);
    await execute(
      manager,
      sql`update submissions set urgent = ${urgencyOf(sealed)}::text[], urgent_words = ${JSON.stringify(sealed)}::jsonb
           where id = ${id}::uuid`,
    );
  }

  /**
   * Seals what a locked voice is about, and a reason that says it; the date in clear becomes that of all confided ones. What was
   * done before can no longer be taken back: how the voice was then says the same.
   */
  async sealAbout(
    manager: EntityManager,
    id: string,
    seal: Sealer,
    dueSealed: Calendar['dueSealed'],
  ): Promise<void> {
    const [row] = await rowsOf<AboutRow>(
      manager,
      sql`select topic, measure_code as measure, sealed_about as "sealedAbout", routing_reason as "routingReason", due_at as "dueAt",
                 due_from as "dueFrom", urgent from submissions where id = ${id}::uuid`,
    );
    if (!row) return;
    const { topic, routingReason, urgent, dueAt, dueFrom } = row;
    const reason = sealedReason(routingReason, seal);
    const isFirst = row.sealedAbout === null;
    const sealed = row.sealedAbout ?? sealedAbout(row, seal);
    const due = (at: Date | null) => (at && topic && !urgent.length ? dueSealed(at, topic) : at);
    const isNew = isFirst || JSON.stringify(reason) !== JSON.stringify(routingReason);
    if (!isNew) return;
    await execute(
      manager,
      sql`update submissions set topic = null, measure_code = null, sealed_about = ${sealed},
                                 routing_reason = ${reason && JSON.stringify(reason)}::jsonb, due_at = ${due(dueAt)},
                                 due_from = ${due(dueFrom)}, undoable = ${isFirst ? sql`null` : sql`undoable`}
           where id = ${id}::uuid`,
    );
  }

  /** Seals whatever was written of a locked voice, in place. */
  async sealWords(manager: EntityManager, id: string, seal: Sealer): Promise<void> {
    for (const { table, texts = [], json = [], of } of PLACES) {
      const columns = [...texts, ...json];
      const rows = await rowsOf<Record<string, unknown> & { place: string }>(
        manager,
        sql`select t.ctid::text as place, ${raw(columns.map((one) => `t.${one}`).join(', '))}
              from ${raw(table)} t where ${of(id)} for update`,
      );
      for (const { place, ...words } of rows) {
        const sealed = seal(words);
        const values = columns.map((one) =>
          json.includes(one) && sealed[one] !== null ? JSON.stringify(sealed[one]) : sealed[one],
        );
        const set = columns.map((one, i) => `${one} = $${i + 1}`).join(', ');
        await manager.query(`update ${table} set ${set} where ctid = $${columns.length + 1}::tid`, [
          ...values,
          place,
        ]);
      }
    }
    await execute(manager, sql`delete from submission_search where submission_id = ${id}::uuid`);
  }
}
