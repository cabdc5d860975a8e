import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { Takers } from '../../../records/answers/index.js';

/** Somebody whose turn it is, and where they get mail, if they do. */
export interface StepTaker {
  readonly id: string;
  readonly email: string | null;
}

@Injectable()
export class StepTakersQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Who may take a step of the answer to a voice: people by their ids, and who has one of the roles in the voice's section, or
   * in these others; for a confided voice only counsellors. Nobody of `writers`.
   */
  of(
    submissionId: string,
    { roles, people }: Takers,
    { sections, writers }: { sections: readonly string[]; writers: readonly string[] },
  ): Promise<StepTaker[]> {
    return rowsOf(
      this.dataSource,
      sql`select m.id, m.email from staff_members m, submissions s
           where s.id = ${submissionId} and m.active and m.id <> all(${[...writers]}::uuid[])
             and (m.id = any(${[...people]}::uuid[])
                  or ((case when s.privacy = 'vault'
                            then array_remove(array[case when 'counsellor' = any(${[...roles]}::text[]) then 'counsellor' end], null)
                            else ${[...roles]}::text[] end) && m.roles
                      and ((s.privacy = 'vault' and s.section_id is null)
                           or exists (select 1 from staff_sections x
                                       where x.staff_id = m.id
                                         and (case when cardinality(${[...sections]}::uuid[]) > 0
                                                   then x.section_id = any(${[...sections]}::uuid[])
                                                   else x.section_id = s.section_id end)))))
           order by m.login`,
    );
  }
}
