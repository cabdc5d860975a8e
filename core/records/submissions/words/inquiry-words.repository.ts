import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import type { Privacy } from '../submission.entity.js';
import { VoiceSeals } from './seals/index.js';

/** A question of one section to another about a voice, with what came back. */
export interface Inquiry {
  readonly id: string;
  readonly askedSectionId: string;
  /** Who put it. */
  readonly author: string;
  readonly question: string;
  readonly excerpt: string | null;
  readonly at: string;
  readonly dueAt: string;
  readonly advice: string | null;
  readonly adviser: string | null;
  readonly advisedAt: string | null;
  readonly calledOffAt: string | null;
}
/** A question that is put. */
interface NewInquiry extends Pick<Inquiry, 'id' | 'askedSectionId' | 'author' | 'question'> {
  readonly at: Date;
  readonly dueAt: Date;
  readonly voiceId: string;
  readonly askingSectionId: string;
  readonly excerpt: string | undefined;
  readonly privacy: Privacy;
}

/** Those about `s` (submissions) as JSON, the oldest first; none of one that was taken back. */
export const INQUIRIES = sql`coalesce((select json_agg(json_build_object('id', i.id, 'askedSectionId', i.asked_section_id,
    'author', i.author_id, 'question', i.question, 'excerpt', i.excerpt, 'at', i.created_at, 'dueAt', i.due_at,
    'advice', i.advice, 'adviser', i.adviser_id, 'advisedAt', i.advised_at, 'calledOffAt', i.called_off_at) order by i.place)
  from inquiries i where i.submission_id = s.id and s.status <> 'withdrawn'), '[]')`;

/**
 * What sections ask each other about voices: in no answer, mail or page of a resident, and closed with a voice that was taken
 * back. Nobody asks about a confided voice; what stands beside one that became so is sealed with it.
 */
@Injectable()
export class InquiryWordsRepository {
  constructor(private readonly seals: VoiceSeals) {}

  async add(manager: EntityManager, one: NewInquiry): Promise<void> {
    const seal = await this.seals.sealer(one.voiceId, manager);
    await execute(
      manager,
      sql`insert into inquiries (id, submission_id, asking_section_id, asked_section_id, author_id, question, excerpt, due_at,
                                 privacy, created_at)
          values (${one.id}::uuid, ${one.voiceId}::uuid, ${one.askingSectionId}::uuid, ${one.askedSectionId}::uuid,
                  ${one.author}::uuid, ${seal(one.question)}, ${seal(one.excerpt ?? null)}, ${one.dueAt}, ${one.privacy}, ${one.at})`,
    );
  }

  /** False where it was answered or taken back before. */
  async advise(
    manager: EntityManager,
    { id, voiceId, ...one }: { id: string; voiceId: string; text: string; by: string; at: Date },
  ): Promise<boolean> {
    const seal = await this.seals.sealer(voiceId, manager);
    return this.isChanged(
      manager,
      sql`update inquiries set advice = ${seal(one.text)}, adviser_id = ${one.by}::uuid, advised_at = ${one.at}
           where id = ${id}::uuid and submission_id = ${voiceId}::uuid and advised_at is null and called_off_at is null
           returning id`,
    );
  }

  /** False where it was answered or taken back before. */
  callOff(
    manager: EntityManager,
    { id, voiceId, at }: { id: string; voiceId: string; at: Date },
  ): Promise<boolean> {
    return this.isChanged(
      manager,
      sql`update inquiries set called_off_at = ${at}
           where id = ${id}::uuid and submission_id = ${voiceId}::uuid and advised_at is null and called_off_at is null
           returning id`,
    );
  }

  private async isChanged(manager: EntityManager, update: Sql): Promise<boolean> {
    const rows = await rowsOf(manager, sql`with changed as (${update}) select id from changed`);
    return rows.length > 0;
  }
}
