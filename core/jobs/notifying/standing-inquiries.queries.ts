import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { raw, rowsOf, type Sql, sql } from '../../base/sql/index.js';
import { isReadAndOpen } from '../../records/submissions/index.js';

/**
 * That a question to another section (`i`) stands, as a condition over inquiries and submissions: nobody has given the view or
 * taken the question back, and the voice is where it was, as private as it was, not over and not answered since. So it ends with
 * each of these in that transaction, and comes back with a voice that comes back from a hand-on.
 */
export const inquiryStands = (inquiry = 'i', voice = 's'): Sql => {
  const [i, s] = [raw(inquiry), raw(voice)];
  return sql`(${i}.advised_at is null and ${i}.called_off_at is null and ${i}.submission_id = ${s}.id
    and ${i}.asking_section_id = ${s}.section_id and ${i}.privacy = ${s}.privacy and ${s}.privacy <> 'vault'
    and ${isReadAndOpen(voice)}
    and not exists (select 1 from answers a where a.submission_id = ${s}.id and a.created_at >= ${i}.created_at))`;
};

/** A question as the section that is asked is told of it: none of its words. */
export interface StandingInquiry {
  readonly id: string;
  readonly voice: string;
  readonly dueAt: Date;
  readonly from: string;
  readonly code: string;
  readonly name: string;
  readonly email: string | null;
}

@Injectable()
export class StandingInquiriesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** About these voices, the oldest first. */
  of(voiceIds: readonly string[]): Promise<StandingInquiry[]> {
    return rowsOf(
      this.dataSource,
      sql`select i.id, s.id as voice, i.due_at as "dueAt", f.name as "from", t.code, t.name, t.email
            from inquiries i join submissions s on ${inquiryStands()}
            join sections f on f.id = i.asking_section_id join sections t on t.id = i.asked_section_id
           where i.submission_id = any(${[...voiceIds]}::uuid[]) order by i.place`,
    );
  }
}
