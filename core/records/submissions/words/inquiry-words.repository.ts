import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
  readonly at: Date;
  readonly dueAt: Date;
  readonly advice: string | null;
  readonly adviser: string | null;
  readonly advisedAt: Date | null;
  readonly calledOffAt: Date | null;
}

/**
 * What sections ask each other about voices: in no answer, mail or page of a resident, and closed with a voice that was taken
 * back. Nobody asks about a confided voice; what stands beside one that became so is sealed with it.
 */
@Injectable()
export class InquiryWordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** Of one voice, the oldest first; none of one that was taken back. */
  of(voiceId: string): Promise<Inquiry[]> {
    return rowsOf(
      this.dataSource,
      sql`select i.id, i.asked_section_id as "askedSectionId", i.author_id as author, i.question, i.excerpt,
                 i.created_at as at, i.due_at as "dueAt", i.advice, i.adviser_id as adviser,
                 i.advised_at as "advisedAt", i.called_off_at as "calledOffAt"
            from inquiries i join submissions s on s.id = i.submission_id
           where i.submission_id = ${voiceId}::uuid and s.status <> 'withdrawn'
           order by i.place`,
    );
  }

  async add(
    manager: EntityManager,
    one: Pick<Inquiry, 'id' | 'askedSectionId' | 'author' | 'question' | 'at' | 'dueAt'> & {
      readonly voiceId: string;
      readonly askingSectionId: string;
      readonly excerpt: string | undefined;
      readonly privacy: Privacy;
    },
  ): Promise<void> {
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
