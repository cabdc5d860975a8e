import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import { type LastBefore, placeInList } from './place-in-list.js';
import { Publication } from './publication.entity.js';

export interface PublicCorrection {
  readonly publicText: string;
  readonly note: string;
  /** The staff member. */
  readonly by: string;
  readonly at: Date;
}

/** What is published; its place in the list is reckoned here. */
export type NewPublication = Omit<Publication, 'placedAt'>;

@Injectable()
export class PublicationRepository {
  async add(manager: EntityManager, publication: NewPublication): Promise<void> {
    const last = await this.lastBefore(manager, publication);
    const placedAt = placeInList(publication.publishedAt, last);
    await manager.insert(Publication, { ...publication, placedAt });
  }

  /** Reckons all places anew, for publications that came with their story: the rule of `placeInList`, in one statement. */
  async placeAll(manager: EntityManager): Promise<void> {
    // Of hundreds of thousands it takes longer than a request may.
    await execute(manager, sql`set local statement_timeout = 0`);
    await execute(
      manager,
      sql`update publications p
             set placed_at = p.published_at
                           + least(interval '14 days', greatest(p.published_at - w.of_lang, p.published_at - w.of_measure) / 2)
            from (select id,
                         lag(published_at, 1, published_at - interval '28 days') over (partition by lang order by published_at, id) as of_lang,
                         case when measure is null then published_at
                              else lag(published_at, 1, published_at - interval '28 days')
                                     over (partition by measure order by published_at, id) end as of_measure
                    from publications where retracted_at is null) w
           where w.id = p.id`,
    );
  }

  private async lastBefore(
    manager: EntityManager,
    { lang, measureCode, publishedAt }: NewPublication,
  ): Promise<LastBefore> {
    const before = sql`p.retracted_at is null and p.published_at <= ${publishedAt}
                       order by p.published_at desc, p.id desc limit 1`;
    const [row] = await rowsOf<{ lang: Date | null; measure: Date | null }>(
      manager,
      sql`select (select p.published_at from publications p where p.lang = ${lang} and ${before}) as lang,
                 (select p.published_at from publications p
                   where p.measure = substring(${measureCode}::text from '^[0-9]+-[0-9]+-[0-9]+') and ${before}) as measure`,
    );
    return {
      ofLanguage: row?.lang ?? null,
      ofMeasure: measureCode ? (row?.measure ?? null) : undefined,
    };
  }

  /** Takes back what stands published of a voice: nobody reads or finds it any more. Gives its id; null where nothing stands. */
  async retract(manager: EntityManager, submissionId: string, at: Date): Promise<string | null> {
    const [rows] = (await manager.query(
      'update publications set retracted_at = $2 where submission_id = $1 and retracted_at is null returning id',
      [submissionId, at],
    )) as [{ id: string }[], number];
    const [id = null] = rows.map((row) => row.id);
    if (id) await this.forgetWords(manager, [id]);
    return id;
  }

  /** What was ever published of these voices: taken back, and its words gone. */
  async erase(manager: EntityManager, submissionIds: readonly string[], at: Date): Promise<void> {
    const [rows] = (await manager.query(
      `update publications set retracted_at = coalesce(retracted_at, $2), public_text = '', redactions = '[]', waived = '[]',
              correction_note = case when correction_note is null then null else '' end
        where submission_id = any($1::uuid[]) returning id`,
      [[...submissionIds], at],
    )) as [{ id: string }[], number];
    const ids = rows.map(({ id }) => id);
    await execute(
      manager,
      sql`delete from earlier_public_texts where publication_id = any(${ids}::uuid[])`,
    );
    await this.forgetWords(manager, ids);
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
    await this.forgetWords(manager, [standing.id]);
    return standing.id;
  }

  /** What stands published with an earlier version of an answer is read with its newest one from now on. */
  async followCorrection(
    manager: EntityManager,
    replaced: readonly string[],
    newest: string,
  ): Promise<void> {
    const following = { answerId: In([...replaced]), retractedAt: IsNull() };
    const standing = await manager.find(Publication, { select: { id: true }, where: following });
    await manager.update(Publication, following, { answerId: newest });
    await this.forgetWords(
      manager,
      standing.map(({ id }) => id),
    );
  }

  /** What was corrected may be what nobody should find: it is found by nothing until it is folded again. */
  private async forgetWords(manager: EntityManager, ids: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`delete from publication_search where publication_id = any(${[...ids]}::uuid[])`,
    );
  }
}
