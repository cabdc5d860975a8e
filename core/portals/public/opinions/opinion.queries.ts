import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { PhotoRef } from '../../../contract/index.js';

export interface OpinionRow {
  id: string;
  text: string;
  lang: string;
  measureCode: string | null;
  sectionId: string;
  receivedAt: Date;
  answeredAt: Date;
  publishedAt: Date;
  answerText: string;
  answerLang: string;
  answerId: string;
  /** When this version of the answer was given, and what it corrects; null in the first one. */
  answerCorrectedAt: Date | null;
  answerNote: string | null;
  correctedAt: Date | null;
  correctionNote: string | null;
  /** Those that were published with it. */
  photos: PhotoRef[];
  demo: boolean;
}

const select = sql`
  select p.id, p.public_text as text, p.lang, p.measure_code as "measureCode", p.section_id as "sectionId",
         p.received_at as "receivedAt", p.answered_at as "answeredAt", p.published_at as "publishedAt",
         a.text as "answerText", a.lang as "answerLang", a.id as "answerId", p.demo,
         case when a.corrects is not null then a.created_at end as "answerCorrectedAt", a.note as "answerNote",
         p.corrected_at as "correctedAt", p.correction_note as "correctionNote",
         coalesce((select json_agg(json_build_object('id', f.id, 'width', f.width, 'height', f.height) order by f.sent_at, f.place, f.id)
                     from photos f where f.publication_id = p.id), '[]') as photos
    from publications p join answers a on a.id = p.answer_id where p.retracted_at is null`;

/** Published opinions only: this never reads the submissions themselves. */
@Injectable()
export class OpinionQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest that stand; `correctedAt` tells one text of a publication from the next. */
  newest(limit: number): Promise<{ id: string; correctedAt: string | null }[]> {
    return rowsOf(
      this.dataSource,
      sql`select id, corrected_at::text as "correctedAt" from publications where retracted_at is null
           order by published_at desc, id desc limit ${limit}`,
    );
  }

  /** The public texts of those that still stand. */
  async texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = ids.length
      ? await rowsOf<{ id: string; text: string }>(
          this.dataSource,
          sql`select id, public_text as text from publications where id = any(${ids}::uuid[]) and retracted_at is null`,
        )
      : [];
    return new Map(rows.map(({ id, text }) => [id, text]));
  }

  /** Whose photo it is, where an opinion that stands shows it. */
  async photoIn(id: string, photo: string): Promise<string | undefined> {
    const [row] = await rowsOf<{ submissionId: string }>(
      this.dataSource,
      sql`select f.submission_id as "submissionId" from publications p join photos f on f.publication_id = p.id
           where p.id = ${id}::uuid and p.retracted_at is null and f.id = ${photo}::uuid`,
    );
    return row?.submissionId;
  }

  /** Whether it stood here once and was taken back. */
  async wasTakenBack(id: string): Promise<boolean> {
    const rows = await rowsOf(
      this.dataSource,
      sql`select 1 from publications where id = ${id} and retracted_at is not null`,
    );
    return rows.length > 0;
  }

  /** In the order of `ids`; retracted ones are left out. */
  some(ids: readonly string[]): Promise<OpinionRow[]> {
    return rowsOf(
      this.dataSource,
      sql`${select} and p.id = any(${ids}::uuid[]) order by array_position(${ids}::uuid[], p.id)`,
    );
  }

  async one(id: string): Promise<OpinionRow | undefined> {
    const [row] = await rowsOf<OpinionRow>(this.dataSource, sql`${select} and p.id = ${id}`);
    return row;
  }

  /** One that stands, with whose it is; nobody takes it back or corrects it until the transaction ends. */
  async hold(
    manager: EntityManager,
    id: string,
  ): Promise<(OpinionRow & { readonly submissionId: string }) | undefined> {
    const [held] = await rowsOf<{ submissionId: string }>(
      manager,
      sql`select submission_id as "submissionId" from publications
           where id = ${id}::uuid and retracted_at is null for share`,
    );
    const [row] = held ? await rowsOf<OpinionRow>(manager, sql`${select} and p.id = ${id}`) : [];
    return held && row ? { ...row, ...held } : undefined;
  }
}
