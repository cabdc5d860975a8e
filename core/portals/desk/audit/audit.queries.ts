import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { all, rowsOf, type Sql, sql } from '../../../base/sql/index.js';

/** What an auditor looks for. */
export interface AuditFilter {
  readonly person?: string | undefined;
  readonly verb?: string | undefined;
  readonly receipt?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
}

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly login: string;
  readonly name: string;
  readonly verb: string;
  readonly receipt: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly deputy: boolean;
}

/** Lines of confided voices are counted no further. */
const MOST = 1_000;

const asked = ({ person, verb, receipt, from, until }: AuditFilter): Sql[] => [
  sql`l.actor_kind = 'staff'`,
  ...(person
    ? [sql`l.actor_id = (select p.id::text from staff_members p where p.login = ${person})`]
    : []),
  ...(verb ? [sql`l.verb = ${verb}`] : []),
  ...(receipt
    ? [sql`l.subject_id = (select r.id from submissions r where r.receipt = ${receipt})`]
    : []),
  ...(from ? [sql`l.at >= ${from}`] : []),
  ...(until ? [sql`l.at <= ${until}`] : []),
];

/** That a line is about a confided voice that is not of this person's desk. */
const isConfided = (actor: StaffActor): Sql =>
  hasRole(actor, 'counsellor')
    ? sql`(s.privacy = 'vault' and (s.section_id is null or s.section_id <> all(${[...actor.sectionIds]}::uuid[])))`
    : sql`s.privacy = 'vault'`;

@Injectable()
export class AuditQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; one more than `limit`, to know whether there are more. */
  lines(
    actor: StaffActor,
    filter: AuditFilter,
    { before, limit }: { before: string | undefined; limit: number },
  ): Promise<AuditRow[]> {
    const where = [
      ...asked(filter),
      sql`${isConfided(actor)} is not true`,
      ...(before ? [sql`l.id < ${before}::bigint`] : []),
    ];
    return rowsOf(
      this.dataSource,
      sql`select l.id::text as id, l.at, m.login, m.name, l.verb, s.receipt, l.from_status as "from", l.to_status as "to",
                 coalesce((l.detail->>'deputy')::boolean, false) as deputy
            from audit_log l join staff_members m on m.id::text = l.actor_id
            left join submissions s on s.id = l.subject_id
           where ${all(where)} order by l.id desc limit ${limit + 1}`,
    );
  }

  /** How many more fit that this person does not see. One voice is never asked for: its number would say that it is one. */
  async confided(actor: StaffActor, filter: AuditFilter): Promise<number> {
    if (filter.receipt) return 0;
    const where = [...asked(filter), isConfided(actor)];
    const [row] = await rowsOf<{ n: number }>(
      this.dataSource,
      sql`select count(*)::int as n from (
            select 1 from audit_log l join submissions s on s.id = l.subject_id where ${all(where)} limit ${MOST}) c`,
    );
    return row?.n ?? 0;
  }
}
