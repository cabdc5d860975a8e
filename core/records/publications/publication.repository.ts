import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Publication } from './publication.entity.js';

export interface PublicCorrection {
  readonly publicText: string;
  readonly note: string;
  /** The staff member. */
  readonly by: string;
  readonly at: Date;
}

@Injectable()
export class PublicationRepository {
  async add(manager: EntityManager, publication: Publication): Promise<void> {
    await manager.insert(Publication, publication);
  }

  /** Takes back what stands published of a voice: nobody reads it any more. Gives its id; null where nothing stands. */
  async retract(manager: EntityManager, submissionId: string, at: Date): Promise<string | null> {
    const [rows] = (await manager.query(
      'update publications set retracted_at = $2 where submission_id = $1 and retracted_at is null returning id',
      [submissionId, at],
    )) as [{ id: string }[], number];
    return rows[0]?.id ?? null;
  }

  /** Puts another public text in the place of what stands, and keeps that for staff. Gives the publication's id; null where nothing stands. */
  async correct(
    manager: EntityManager,
    submissionId: string,
    { publicText, note, by, at }: PublicCorrection,
  ): Promise<string | null> {
    const standing = await manager.findOne(Publication, {
      where: { submissionId, retractedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!standing) return null;
    await manager.query(
      'insert into earlier_public_texts (publication_id, replaced_at, replaced_by, public_text) values ($1, $2, $3, $4)',
      [standing.id, at, by, standing.publicText],
    );
    const change = { publicText, correctedAt: at, correctionNote: note };
    await manager.update(Publication, { id: standing.id }, change);
    return standing.id;
  }

  /** What stands published with an earlier version of an answer is read with its newest one from now on. */
  async followCorrection(
    manager: EntityManager,
    replaced: readonly string[],
    newest: string,
  ): Promise<void> {
    await manager.update(
      Publication,
      { answerId: In([...replaced]), retractedAt: IsNull() },
      { answerId: newest },
    );
  }
}
