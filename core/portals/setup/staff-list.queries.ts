import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import type { Role } from '../../contract/index.js';

/** An account as an operator sees it. `sections` are codes; `sessions`: how many are open. */
export interface StaffListed {
  readonly login: string;
  readonly name: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
  readonly sections: readonly string[];
  readonly sessions: number;
  /** Opened by the city's directory, not by a password. */
  readonly directory: boolean;
  /** Whether a code is asked for after the password. */
  readonly secondStep: boolean;
}

@Injectable()
export class StaffListQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Everybody who ever had an account, by login. */
  all(now: Date): Promise<StaffListed[]> {
    return rowsOf(
      this.dataSource,
      sql`select m.login, m.name, m.active, m.roles, m.directory_issuer is not null as directory,
                 array(select s.code from staff_sections o join sections s on s.id = o.section_id
                        where o.staff_id = m.id order by s.code) as sections,
                 (select count(*)::int from staff_sessions
                   where staff_id = m.id and expires_at > ${now}) as sessions,
                 exists (select 1 from staff_second_steps
                   where staff_id = m.id and since is not null) as "secondStep"
            from staff_members m order by m.login`,
    );
  }
}
