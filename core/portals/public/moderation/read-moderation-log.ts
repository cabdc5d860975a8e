import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { pageOf, readCursor } from '../../../base/kernel/index.js';
import type { ModerationLog } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { ModerationLogQueries } from './moderation-log.queries.js';

interface LogRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly lang: string;
}

/** What was not published though its sender agreed, or not answered, and why: decisions, never a word of what was written. */
@Injectable()
export class ReadModerationLog {
  constructor(
    private readonly log: ModerationLogQueries,
    private readonly plan: CurrentPlan,
    private readonly sections: SectionDirectory,
    private readonly calendar: Calendar,
  ) {}

  /** Error: `invalid` on `cursor`. */
  async page({ limit, cursor, lang }: LogRequest): Promise<ModerationLog> {
    const [names, { sectionById }, lines, counts, declined] = await Promise.all([
      this.plan.names(lang),
      this.sections.current(),
      this.log.lines(limit + 1, readCursor(cursor)),
      this.log.counts(),
      this.log.declined(),
    ]);
    const { rows, nextCursor } = pageOf(lines, limit, ({ decidedAt }) => decidedAt);
    const items = rows.map(({ id: _, sectionId, decidedAt, appealed, outcome, ...decided }) => {
      const section = sectionId ? sectionById.get(sectionId) : undefined;
      const month = this.calendar.dateOf(decidedAt).slice(0, 7);
      const appeal = appealed ? (outcome ?? ('open' as const)) : null;
      return { ...decided, month, section: section ? names.section(section) : null, appeal };
    });
    return { items, nextCursor, counts, declined };
  }
}
