import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Cursor } from '../../../base/kernel/index.js';
import { rowsOf, sql } from '../../../base/sql/index.js';
import type { AppealOutcome, ModerationAct, ModerationReason } from '../../../contract/index.js';

export interface DecisionLine {
  readonly id: string;
  readonly act: ModerationAct;
  readonly reason: ModerationReason;
  readonly sectionId: string;
  readonly decidedAt: Date;
  readonly appealed: boolean;
  readonly outcome: AppealOutcome | null;
}

@Injectable()
export class ModerationLogQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Decisions, the newest first, from where a page ended. */
  lines(limit: number, cursor: Cursor | undefined): Promise<DecisionLine[]> {
    const behind = cursor ? sql`where (decided_at, id) < (${cursor.at}, ${cursor.id})` : sql``;
    return rowsOf(
      this.dataSource,
      sql`select id, act, reason, section_id as "sectionId", decided_at as "decidedAt",
                 appealed_at is not null as appealed, outcome
            from moderation_decisions ${behind} order by decided_at desc, id desc limit ${limit}`,
    );
  }

  counts(): Promise<{ reason: ModerationReason; count: number }[]> {
    return rowsOf(
      this.dataSource,
      sql`select reason, count(*)::int as count from moderation_decisions group by reason order by count desc, reason`,
    );
  }
}
