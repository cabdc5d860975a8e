import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock } from '../../../base/kernel/index.js';
import type { InboxItem } from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import type { SearchedPart } from '../../../records/submissions/index.js';
import type { InboxRow } from './inbox.queries.js';

/** Rows of lists with names in the reader's language, and with times as the contract has them. */
@Injectable()
export class PresentItems {
  constructor(
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async present(
    rows: readonly InboxRow[],
    uiLang: string,
    foundIn: (id: string) => SearchedPart[] = () => [],
  ): Promise<InboxItem[]> {
    const now = this.clock.now();
    const { sectionById } = await this.sections.current();
    const names = await this.plan.names(uiLang);
    return rows.map(({ sectionId: id, orderedBy: _, ...row }) => {
      const section = id ? sectionById.get(id) : undefined;
      return {
        ...row,
        section: section ? names.section(section) : null,
        foundIn: foundIn(row.id),
        receivedAt: this.calendar.timeOf(row.receivedAt),
        dueAt: this.calendar.timeOf(row.dueAt),
        askedUntil: row.askedUntil && this.calendar.timeOf(row.askedUntil),
        sendsAt: row.sendsAt && this.calendar.timeOf(row.sendsAt),
        openDaysLeft: this.calendar.openDaysLeft(row.dueAt, now),
      };
    });
  }
}
