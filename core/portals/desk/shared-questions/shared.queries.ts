import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { SubmissionStatus } from '../../../contract/index.js';
import type { Privacy } from '../../../records/submissions/index.js';
import { visibleTo } from '../access/staff-scope.js';

/** A consultation of which its sender has said whether others may learn from it. */
export interface SharedVoice {
  readonly id: string;
  readonly receipt: string;
  readonly topic: string | null;
  /** Of a confided one, instead. */
  readonly sealedAbout: string | null;
  readonly sectionId: string;
  readonly privacy: Privacy;
  readonly status: SubmissionStatus;
}

const HAS_TOPIC = sql`(s.topic is not null or s.sealed_about is not null)`;
/** More than a desk looks through. */
const MOST = 500;

@Injectable()
export class SharedQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Those of the own desks, the newest first. */
  voices(actor: StaffActor): Promise<SharedVoice[]> {
    return rowsOf(
      this.dataSource,
      sql`select s.id, s.receipt, s.topic, s.sealed_about as "sealedAbout", s.section_id as "sectionId", s.privacy, s.status
            from sharing_words w join submissions s on s.id = w.submission_id
           where ${visibleTo(actor)} and ${HAS_TOPIC} and s.section_id is not null and s.status <> 'withdrawn'
           order by s.id desc limit ${MOST}`,
    );
  }

  async one(actor: StaffActor, id: string): Promise<SharedVoice | undefined> {
    const [row] = await rowsOf<SharedVoice>(
      this.dataSource,
      sql`select s.id, s.receipt, s.topic, s.sealed_about as "sealedAbout", s.section_id as "sectionId", s.privacy, s.status from submissions s
           where s.id = ${id}::uuid and ${visibleTo(actor)} and s.kind = 'consultation'
             and ${HAS_TOPIC} and s.section_id is not null`,
    );
    return row;
  }

  /** Whether fewer than so many asked about a topic since then, at whatever desk. */
  async isFew(topic: string, since: Date, few: number): Promise<boolean> {
    const [row] = await rowsOf<{ n: number }>(
      this.dataSource,
      sql`select count(*)::int as n from (
            select 1 from submissions s where s.kind = 'consultation' and s.topic = ${topic} and s.received_at > ${since}
             limit ${few}) v`,
    );
    return (row?.n ?? 0) < few;
  }

  /** Confided ones of the own desks since then, the newest first: what they are about is known to who opens them. */
  confided(
    actor: StaffActor,
    since: Date,
  ): Promise<Pick<SharedVoice, 'id' | 'topic' | 'sealedAbout'>[]> {
    return rowsOf(
      this.dataSource,
      sql`select s.id, s.topic, s.sealed_about as "sealedAbout" from submissions s
           where ${visibleTo(actor)} and s.privacy = 'vault' and s.received_at > ${since}
           order by s.id desc limit ${MOST}`,
    );
  }

  /** Names of staff by their ids. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await rowsOf<{ id: string; name: string }>(
      this.dataSource,
      sql`select id, name from staff_members where id = any(${[...ids]}::uuid[])`,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
