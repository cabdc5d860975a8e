import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Cursor } from '../../../base/kernel/index.js';
import { raw, rowsOf, type Sql, sql } from '../../../base/sql/index.js';
import type {
  AppealOutcome,
  DeclineReason,
  ModerationAct,
  ModerationReason,
} from '../../../contract/index.js';

type Decided =
  | { readonly act: ModerationAct; readonly reason: ModerationReason }
  | { readonly act: 'decline'; readonly reason: DeclineReason };
export type DecisionLine = Decided & {
  readonly id: string;
  readonly sectionId: string | null;
  readonly decidedAt: Date;
  readonly appealed: boolean;
  readonly outcome: AppealOutcome | null;
};

/** Of opinions only: that somebody's consultation was declined is nobody's to read. */
const IS_DECLINED = sql`declined_at is not null and kind = 'opinion' and privacy = 'public'`;

@Injectable()
export class ModerationLogQueries {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Decisions and declined opinions, the newest first, from where a page ended. Each part is read off its own index, as many as
   * a page holds.
   */
  lines(limit: number, cursor: Cursor | undefined): Promise<DecisionLine[]> {
    const behind = (at: string): Sql =>
      cursor ? sql`and (${raw(at)}, id) < (${cursor.at}, ${cursor.id}::uuid)` : sql``;
    return rowsOf(
      this.dataSource,
      sql`(select id, act, reason, section_id as "sectionId", decided_at as "decidedAt",
                  appealed_at is not null as appealed, outcome
             from moderation_decisions where true ${behind('decided_at')}
            order by decided_at desc, id desc limit ${limit})
          union all
          (select id, 'decline', declined_reason, section_id, declined_at, false, null
             from submissions where ${IS_DECLINED} ${behind('declined_at')}
            order by declined_at desc, id desc limit ${limit})
          order by "decidedAt" desc, id desc limit ${limit}`,
    );
  }

  counts(): Promise<{ reason: ModerationReason; count: number }[]> {
    return rowsOf(
      this.dataSource,
      sql`select reason, count(*)::int as count from moderation_decisions group by reason order by count desc, reason`,
    );
  }

  declined(): Promise<{ reason: DeclineReason; count: number }[]> {
    return rowsOf(
      this.dataSource,
      sql`select declined_reason as reason, count(*)::int as count from submissions where ${IS_DECLINED}
           group by declined_reason order by count desc, declined_reason`,
    );
  }
}
