import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StaffActor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { SubmissionStatus } from '../../../contract/index.js';
import { languageOf } from '../../../records/submissions/index.js';
import { visibleTo } from '../access/staff-scope.js';

export interface AlikeRow {
  readonly id: string;
  readonly receipt: string;
  readonly status: SubmissionStatus;
  readonly lang: string;
  readonly sectionId: string | null;
  readonly receivedAt: Date;
}
export interface ComparedVoice {
  readonly id: string;
  /** Its original, or itself. */
  readonly original: string;
  readonly about: string | null;
  readonly demo: boolean;
}

const columns = sql`s.id, s.receipt, s.status, s.section_id as "sectionId", s.received_at as "receivedAt",
  ${languageOf()} as lang`;
/** Of a flood of copies nobody reads more; of voices about one matter the newest are compared. */
const MOST_COPIES = 20;
const MOST_COMPARED = 200;

/** Opinions only: consultations are never compared. Each statement asks what this person may see. */
@Injectable()
export class AlikeQueries {
  constructor(private readonly dataSource: DataSource) {}

  async voice(actor: StaffActor, id: string): Promise<ComparedVoice | undefined> {
    const [row] = await rowsOf<ComparedVoice>(
      this.dataSource,
      sql`select s.id, coalesce(s.copy_of, s.id) as original, m.about, s.demo
            from submissions s left join voice_marks m on m.submission_id = coalesce(s.copy_of, s.id)
           where s.id = ${id} and s.privacy = 'public' and s.status <> 'withdrawn' and ${visibleTo(actor)}`,
    );
    return row;
  }

  copies(actor: StaffActor, { id, original }: ComparedVoice): Promise<AlikeRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select ${columns} from submissions s
           where (s.copy_of = ${original} or s.id = ${original}) and s.id <> ${id}
             and s.status <> 'withdrawn' and ${visibleTo(actor)}
           order by s.received_at desc, s.id desc limit ${MOST_COPIES}`,
    );
  }

  /** The newest originals about the same matter. */
  candidates(actor: StaffActor, { original, about, demo }: ComparedVoice): Promise<AlikeRow[]> {
    return rowsOf(
      this.dataSource,
      sql`select ${columns} from voice_marks m join submissions s on s.id = m.submission_id
           where m.about = ${about} and m.submission_id <> ${original} and m.demo = ${demo}
             and m.received_at > now() - interval '1 year'
             and s.status <> 'withdrawn' and s.privacy = 'public' and ${visibleTo(actor)}
           order by m.received_at desc limit ${MOST_COMPARED}`,
    );
  }
}
