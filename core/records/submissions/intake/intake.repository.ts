import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CONFIG, type Config } from '../../../base/config/index.js';
import { requestIdOf } from '../../../base/kernel/index.js';
import { consumersOf, GroupedWrite } from '../../../base/outbox/index.js';
import type { SubmissionKind, Urgency } from '../../../contract/index.js';
import type { Privacy } from '../submission.entity.js';
import type { Seal } from '../words/seals/index.js';
import { WORDS_COLUMNS, type wordsToStore } from '../words/words-in-lists.js';

export interface NewSubmission {
  id: string;
  receipt: string;
  secretHash: Buffer;
  idempotencyHash: Buffer;
  requestHash: Buffer;
  /** Of a confided voice: its words, for a repeat. */
  phraseAgain: Buffer | null;
  kind: SubmissionKind;
  privacy: Privacy;
  /** Of the sender's key, where a voice is confided or may become so. */
  senderKey: Buffer | null;
  /** Where it is confided: who can open it, and what was read in its words before they were sealed. */
  seal: Seal | null;
  urgent: readonly Urgency[];
  /** As JSON: of a confided one which dangers, sealed. */
  urgentWords: string;
  detectedLang: string | null;
  detectedConfidence: number | null;
  /** What the resident wrote, ready to be stored. */
  words: ReturnType<typeof wordsToStore>;
  declaredLang: string;
  uiLang: string;
  planId: string | null;
  /** The desk of a `vault` voice; null until routing gives it to a section. */
  sectionId: string | null;
  measureCode: string | null;
  topic: string | null;
  /** Of a confided one, with topic and measure, which are null then. */
  sealedAbout: string | null;
  /** Of a voice that was made of a form. */
  formCode: string | null;
  formVersion: number | null;
  consentToPublish: boolean;
  receivedAt: Date;
  dueAt: Date;
  demo: boolean;
}
/** What stands in the database under an idempotency hash. */
export interface StoredSubmission {
  id: string;
  receipt: string;
  requestHash: Buffer;
  /** Of the secret that opens it now: a lost one is replaced. */
  secretHash: Buffer;
  phraseAgain: Buffer | null;
  dueAt: Date;
  urgent: readonly Urgency[];
}

const COLUMNS: readonly [
  Exclude<keyof NewSubmission, 'words' | 'seal' | 'urgent'>,
  string,
  string,
][] = [
  ['id', 'id', 'uuid'],
  ['receipt', 'receipt', 'text'],
  ['secretHash', 'secret_hash', 'bytea'],
  ['idempotencyHash', 'idempotency_hash', 'bytea'],
  ['requestHash', 'request_hash', 'bytea'],
  ['kind', 'kind', 'text'],
  ['privacy', 'privacy', 'text'],
  ['declaredLang', 'declared_lang', 'text'],
  ['uiLang', 'ui_lang', 'text'],
  ['planId', 'plan_id', 'uuid'],
  ['sectionId', 'section_id', 'uuid'],
  ['measureCode', 'measure_code', 'text'],
  ['topic', 'topic', 'text'],
  ['sealedAbout', 'sealed_about', 'text'],
  ['formCode', 'form_code', 'text'],
  ['formVersion', 'form_version', 'int'],
  ['consentToPublish', 'consent_to_publish', 'boolean'],
  ['receivedAt', 'received_at', 'timestamptz'],
  ['dueAt', 'due_at', 'timestamptz'],
  ['demo', 'demo', 'boolean'],
  ['detectedLang', 'detected_lang', 'text'],
  ['detectedConfidence', 'detected_confidence', 'real'],
  ['senderKey', 'sender_key', 'bytea'],
  ['phraseAgain', 'phrase_again', 'bytea'],
  ['urgentWords', 'urgent_words', 'jsonb'],
];
const SEAL_COLUMNS: readonly [keyof Seal, string, string][] = [
  ['key', 'seal_key', 'bytea'],
  ['deskKey', 'seal_desk_key', 'uuid'],
  ['desk', 'seal_desk', 'bytea'],
  ['sender', 'seal_sender', 'bytea'],
];
const ALL_COLUMNS = [
  ...COLUMNS.map(([, column, type]) => [column, type] as const),
  ...SEAL_COLUMNS.map(([, column, type]) => [column, type] as const),
  ...WORDS_COLUMNS,
];
const names = [...ALL_COLUMNS.map(([column]) => column), 'urgent'].join(', ');
const given = [...ALL_COLUMNS.map(([column]) => column), 'urgent::text[]'].join(', ');
const types = [...ALL_COLUMNS.map(([, type]) => type), 'text'];

const EVENT = 'submission.received';
/** The row, its audit line and an outbox row for each consumer in one statement, for as many voices as arrived: the unit of work of intake. */
const INSERT = `
  with new as (select * from unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(', ')}) as t(${names})),
  stored as (insert into submissions (${names}, status, version)
    select ${given}, 'received', 1 from new on conflict do nothing returning id, received_at),
  audited as (insert into audit_log (at, actor_kind, verb, subject_id, to_status, detail)
    select received_at, 'resident', 'submit', id, 'received', '{}' from stored),
  following as (insert into outbox (event, consumer, subject_id, request_id)
    select '${EVENT}', consumer, id, request_id from stored join unnest($1::uuid[], $${types.length + 2}::text[]) as r (id, request_id) using (id)
      cross join unnest($${types.length + 1}::text[]) as c (consumer))
  select id from stored`;

/** A voice with the request by which it came: it is written with others, in a statement that is of none of them. */
type Asked = NewSubmission & { readonly requestId: string | null };
const asked = (row: NewSubmission): Asked => ({ ...row, requestId: requestIdOf() ?? null });

const valuesOf = (batch: readonly Asked[]): unknown[] => [
  ...COLUMNS.map(([key]) => batch.map((row) => row[key])),
  ...SEAL_COLUMNS.map(([key]) => batch.map((row) => row.seal?.[key] ?? null)),
  ...WORDS_COLUMNS.map((_, i) => batch.map((row) => row.words[i])),
  batch.map(({ urgent }) => `{${urgent.join(',')}}`),
  consumersOf(EVENT),
  batch.map(({ requestId }) => requestId),
];

/** SQLSTATE classes 22 and 23: this row's data; anything else concerns the whole statement or the connection. */
const isRowError = (error: unknown): boolean =>
  /^2[23]/.test(String((error as { code?: unknown }).code ?? ''));

/** What of the driver's pool is used: TypeORM's own `query` cannot name a statement, and a name saves its planning each time. */
interface StatementPool {
  query(statement: {
    name?: string;
    text: string;
    values: unknown[];
  }): Promise<{ rows: { id: string }[] }>;
}

@Injectable()
export class IntakeRepository {
  private readonly pool: StatementPool;
  private readonly grouped: GroupedWrite<Asked, boolean>;

  /** Prepared once per connection; not on the embedded database, whose one session outlives its connections. */
  private readonly prepared: { name?: string };

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) config: Pick<Config, 'demo'>,
  ) {
    this.prepared = config.demo ? {} : { name: 'intake' };
    this.pool = (dataSource.driver as PostgresDriver).master as StatementPool;
    this.grouped = new GroupedWrite((batch) => this.insert(batch), {
      lanes: 2,
      max: 64,
      isRowError,
    });
  }

  /** True when stored; false when id, receipt or idempotency hash was there before. Answers after the commit. */
  store(submission: NewSubmission): Promise<boolean> {
    return this.grouped.write(asked(submission));
  }

  /** As `store`, with what has to be done for the voice in the same transaction: both or neither. */
  storeWith(
    submission: NewSubmission,
    beside: (manager: EntityManager) => Promise<void>,
  ): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const rows: unknown[] = await manager.query(INSERT, valuesOf([asked(submission)]));
      if (rows.length) await beside(manager);
      return rows.length > 0;
    });
  }

  async byIdempotencyHash(hashes: readonly Buffer[]): Promise<StoredSubmission | undefined> {
    const [row] = await this.dataSource.query(
      'select id, receipt, request_hash as "requestHash", secret_hash as "secretHash", phrase_again as "phraseAgain", due_at as "dueAt", urgent from submissions where idempotency_hash = any($1::bytea[])',
      [hashes],
    );
    return row;
  }

  private async insert(batch: readonly Asked[]): Promise<boolean[]> {
    const { rows } = await this.pool.query({
      ...this.prepared,
      text: INSERT,
      values: valuesOf(batch),
    });
    const stored = new Set(rows.map((row) => row.id));
    return batch.map((row) => stored.has(row.id));
  }
}
