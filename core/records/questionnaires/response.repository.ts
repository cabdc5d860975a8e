import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { GroupedWrite } from '../../base/outbox/index.js';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { Answers } from '../../contract/index.js';
import type { Cell } from './cells.js';
import { FEWEST } from './publishable.js';

export interface NewResponse {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** What was chosen. */
  readonly answers: Answers;
  /** What was written, by key. */
  readonly words: Readonly<Record<string, string>>;
  readonly cells: readonly Cell[];
  readonly uiLang: string;
  readonly at: string | null;
  readonly way: 'page' | 'counter' | 'paper';
  readonly codeHash: Buffer | null;
  readonly idempotencyHash: Buffer;
  readonly requestHash: Buffer;
  /** Who entered it from paper. */
  readonly enteredBy?: string;
  readonly receivedAt: Date;
}

/**
 * Answers, their words and what they are counted as, in one statement for all that arrive at the same time: a response and
 * its counts are there together or not at all. Counts are written in one order, so that two processes never wait in a circle.
 */
const INSERT = `
  with new as (
    select * from jsonb_to_recordset($1::jsonb) as r(id uuid, code text, version int, answers jsonb, words jsonb, cells jsonb,
      ui_lang text, at_place text, way text, code_hash text, idempotency_hash text, request_hash text, entered_by uuid, received_at timestamptz)),
  stored as (
    insert into questionnaire_responses (id, code, version, answers, ui_lang, at_place, way, code_hash, idempotency_hash,
      request_hash, entered_by, received_at)
    select id, code, version, answers, ui_lang, at_place, way, decode(code_hash, 'hex'), decode(idempotency_hash, 'hex'),
           decode(request_hash, 'hex'), entered_by, received_at from new
    on conflict do nothing returning id),
  written as (
    insert into questionnaire_words (response_id, key, text)
    select new.id, w.key, w.value from stored join new using (id), jsonb_each_text(new.words) w),
  counted as (
    insert into questionnaire_counts as c (code, version, by_what, of_group, key, value, n)
    select new.code, new.version, x.by, x.group, x.key, x.value, sum(coalesce(x.adds, 1))
      from stored join new using (id),
           jsonb_to_recordset(new.cells) as x(by text, "group" text, key text, value text, adds bigint)
     group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (code, version, by_what, of_group, key, value) do update set n = c.n + excluded.n)
  select id from stored`;

/**
 * The counts as they are, for those who read results: only once five more and a twentieth more have answered, so that two
 * readings never lie one person apart.
 */
const SNAPSHOT = `
  insert into questionnaire_snapshots as s (code, version, n, counts, at)
  select $1, $2, whole.n, (select jsonb_agg(jsonb_build_array(by_what, of_group, key, value, n))
                             from questionnaire_counts where code = $1 and version = $2), $3
    from questionnaire_counts whole
   where whole.code = $1 and whole.version = $2 and whole.by_what = '' and whole.key = ''
     and whole.n >= (select coalesce(max(n), 0) + greatest(${FEWEST}, coalesce(max(n), 0) / 20)
                       from questionnaire_snapshots where code = $1 and version = $2)
  on conflict (code, version) do update set n = excluded.n, counts = excluded.counts, at = excluded.at
   where s.n < excluded.n`;

const isRowError = (error: unknown): boolean =>
  /^2[23]/.test(String((error as { code?: unknown }).code ?? ''));

/** What people answered. */
@Injectable()
export class QuestionnaireResponseRepository {
  private readonly grouped: GroupedWrite<NewResponse, boolean>;

  constructor(private readonly dataSource: DataSource) {
    // One statement at a time: two of one process would wait for each other's counts.
    this.grouped = new GroupedWrite((batch) => this.insert(batch), {
      lanes: 1,
      max: 64,
      isRowError,
    });
  }

  /** True when stored and counted; false when the key or the code was there before. Answers after the commit. */
  store(response: NewResponse): Promise<boolean> {
    return this.grouped.write(response);
  }

  async byIdempotencyHash(
    hashes: readonly Buffer[],
  ): Promise<{ readonly requestHash: Buffer } | undefined> {
    const [row] = await rowsOf<{ requestHash: Buffer }>(
      this.dataSource,
      sql`select request_hash as "requestHash" from questionnaire_responses where idempotency_hash = any(${[...hashes]}::bytea[])`,
    );
    return row;
  }

  private async insert(batch: readonly NewResponse[]): Promise<boolean[]> {
    const rows = batch.map((one) => ({
      ...one,
      ui_lang: one.uiLang,
      at_place: one.at,
      code_hash: one.codeHash?.toString('hex') ?? null,
      idempotency_hash: one.idempotencyHash.toString('hex'),
      entered_by: one.enteredBy ?? null,
      request_hash: one.requestHash.toString('hex'),
      received_at: one.receivedAt.toISOString(),
    }));
    const stored: { id: string }[] = await this.dataSource.query(INSERT, [JSON.stringify(rows)]);
    const ids = new Set(stored.map(({ id }) => id));
    const forms = new Map(batch.map((one) => [`${one.code} ${one.version}`, one]));
    for (const { code, version, receivedAt } of forms.values())
      await this.dataSource.query(SNAPSHOT, [code, version, receivedAt]);
    return batch.map(({ id }) => ids.has(id));
  }
}
