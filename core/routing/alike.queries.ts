import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SubmissionStatus } from '../contract/index.js';
import type { StaffActor } from '../kernel/index.js';
import { visibleTo, WRITTEN_IN } from '../submissions/index.js';

export interface AlikeRow {
  readonly id: string;
  readonly receipt: string;
  readonly status: SubmissionStatus;
  readonly text: string;
  readonly lang: string;
  readonly sectionId: string | null;
  readonly receivedAt: Date;
}
export interface ComparedVoice {
  readonly id: string;
  readonly text: string;
  /** Its original, or itself. */
  readonly original: string;
  readonly about: string | null;
  readonly demo: boolean;
}

const COLUMNS = `s.id, s.receipt, s.status, s.text, s.section_id as "sectionId", s.received_at as "receivedAt",
  ${WRITTEN_IN} as lang`;
/** Of a flood of copies nobody reads more; of voices about one matter the newest are compared. */
const MOST_COPIES = 20;
const MOST_COMPARED = 200;
const SEASON = `interval '1 year'`;

/** Opinions only: consultations are never compared. Each statement asks what this person may see. */
@Injectable()
export class AlikeQueries {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  async voice(actor: StaffActor, id: string): Promise<ComparedVoice | undefined> {
    const { values, param } = parameters([id]);
    const [row] = await this.dataSource.query(
      `select s.id, s.text, coalesce(s.copy_of, s.id) as original, m.about, s.demo
         from submissions s left join voice_marks m on m.submission_id = coalesce(s.copy_of, s.id)
        where s.id = $1 and s.privacy = 'public' and ${visibleTo(actor, param)}`,
      values,
    );
    return row;
  }

  copies(actor: StaffActor, { id, original }: ComparedVoice): Promise<AlikeRow[]> {
    const { values, param } = parameters([id, original]);
    return this.dataSource.query(
      `select ${COLUMNS} from submissions s
        where (s.copy_of = $2 or s.id = $2) and s.id <> $1 and s.status <> 'withdrawn' and ${visibleTo(actor, param)}
        order by s.received_at desc, s.id desc limit ${MOST_COPIES}`,
      values,
    );
  }

  /** The newest originals about the same matter. */
  candidates(actor: StaffActor, { original, about, demo }: ComparedVoice): Promise<AlikeRow[]> {
    const { values, param } = parameters([original, about, demo]);
    return this.dataSource.query(
      `select ${COLUMNS} from voice_marks m join submissions s on s.id = m.submission_id
        where m.about = $2 and m.submission_id <> $1 and m.demo = $3 and m.received_at > now() - ${SEASON}
          and s.status <> 'withdrawn' and s.privacy = 'public' and ${visibleTo(actor, param)}
        order by m.received_at desc limit ${MOST_COMPARED}`,
      values,
    );
  }
}

const parameters = (values: unknown[]) => ({
  values,
  param: (value: unknown): string => `$${values.push(value)}`,
});
