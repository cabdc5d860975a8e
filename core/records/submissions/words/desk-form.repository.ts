import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import type { DeskForm, StaffVerb } from '../../../contract/index.js';
import { VoiceSeals } from './seals/index.js';

/** What nobody has gone on with for so long is forgotten. */
const KEPT_DAYS = 30;
/** Rows that one write clears away: more than one write adds, so that what is over never piles up. */
const CLEARED_AT_ONCE = 50;
const DAY_MS = 86_400_000;

/** A form as it is kept. */
export type KeptForm = Omit<DeskForm, 'at'> & { readonly at: Date };

/** Those of one person at `s` (submissions) as JSON, the newest first; none at one that was taken back. */
export const typedBy = (staffId: string): Sql =>
  sql`coalesce((select json_agg(json_build_object('verb', f.verb, 'fields', f.fields, 'at', f.kept_at) order by f.kept_at desc, f.verb)
    from desk_forms f where f.submission_id = s.id and f.staff_id = ${staffId} and s.status <> 'withdrawn'), '[]')`;

/** An answer of a colleague that came too late. */
export interface LateAnswer {
  readonly text: string;
  readonly writerId: string;
  readonly at: string;
}

/**
 * What others than one person wrote as an answer to `s` (submissions) and could not keep in its draft, as a colleague was first;
 * as JSON, the newest first. An answer is the section's, so unlike other forms it is read by whoever opens the voice.
 */
export const lateFor = (staffId: string): Sql =>
  sql`coalesce((select json_agg(json_build_object('text', f.fields->>'text', 'writerId', f.staff_id, 'at', f.kept_at) order by f.kept_at desc)
    from desk_forms f where f.submission_id = s.id and f.verb = 'answer' and f.staff_id <> ${staffId} and s.status <> 'withdrawn'), '[]')`;

/**
 * What staff have typed about a voice and not sent yet. It quotes what the voice says, so it stands with its words, is read
 * by nobody but its writer (but for `lateFor`), and goes with a voice that is taken back.
 */
@Injectable()
export class DeskFormRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** Nothing is kept of a voice that was taken back. */
  async keep(
    staffId: string,
    voiceId: string,
    { verb, fields, at }: Pick<KeptForm, 'verb' | 'fields' | 'at'>,
  ): Promise<void> {
    const sealed = (await this.seals.sealer(voiceId))(fields);
    await execute(
      this.dataSource,
      sql`insert into desk_forms (submission_id, staff_id, verb, fields, kept_at)
          select s.id, ${staffId}::uuid, ${verb}, ${JSON.stringify(sealed)}::jsonb, ${at}::timestamptz
            from submissions s where s.id = ${voiceId} and s.status <> 'withdrawn'
          on conflict (submission_id, staff_id, verb) do update set fields = excluded.fields, kept_at = excluded.kept_at`,
    );
    const over = new Date(at.getTime() - KEPT_DAYS * DAY_MS);
    await execute(
      this.dataSource,
      sql`delete from desk_forms where (submission_id, staff_id, verb) in (
            select f.submission_id, f.staff_id, f.verb from desk_forms f where f.kept_at < ${over}
             order by f.kept_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
    );
  }

  /** Of one person at many voices, by the voice: what is typed for one verb. */
  async ofMany(
    staffId: string,
    voiceIds: readonly string[],
    verb: StaffVerb,
  ): Promise<ReadonlyMap<string, KeptForm>> {
    const rows = await rowsOf<KeptForm & { readonly voice: string }>(
      this.dataSource,
      sql`select f.submission_id as voice, f.verb, f.fields, f.kept_at as at
            from desk_forms f join submissions s on s.id = f.submission_id
           where f.submission_id = any(${[...voiceIds]}::uuid[]) and f.staff_id = ${staffId} and f.verb = ${verb}
             and s.status <> 'withdrawn'`,
    );
    return new Map(rows.map(({ voice, ...form }) => [voice, form]));
  }

  async drop(
    staffId: string,
    voiceId: string,
    verbs: readonly StaffVerb[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<void> {
    await execute(
      on,
      sql`delete from desk_forms
           where submission_id = ${voiceId} and staff_id = ${staffId} and verb = any(${[...verbs]}::text[])`,
    );
  }

  /** Whoever wrote them. */
  async forget(manager: EntityManager, voiceIds: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`delete from desk_forms where submission_id = any(${[...voiceIds]}::uuid[])`,
    );
  }
}
