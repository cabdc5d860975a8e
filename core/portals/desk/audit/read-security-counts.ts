import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import type { SecurityCount } from '../../../contract/index.js';
import { SecurityCountsQueries } from './security-counts.queries.js';

/** How often somebody was not let in, and how many consultations were opened: figures only, for auditors. */
@Injectable()
export class ReadSecurityCounts {
  constructor(
    private readonly queries: SecurityCountsQueries,
    private readonly calendar: Calendar,
  ) {}

  /** Error: `forbidden` for everybody but auditors. */
  async newest(
    actor: StaffActor,
    { day, limit }: { readonly day?: string | undefined; readonly limit: number },
  ): Promise<SecurityCount[]> {
    if (!hasRole(actor, 'auditor')) throw new AppError('forbidden');
    const rows = await this.queries.newest(
      {
        from: day ? this.calendar.at(day, '00:00:00') : undefined,
        until: day ? this.calendar.endOf(day) : undefined,
      },
      limit,
    );
    return rows.map(({ hour, event, login, name, times }) => ({
      hour: this.calendar.timeOf(hour),
      event,
      person: login && name ? { login, name } : null,
      times,
    }));
  }
}
