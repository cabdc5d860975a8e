import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, invalid, readCursor, type StaffActor } from '../../../base/kernel/index.js';
import type {
  FieldError,
  InboxPage,
  InboxView,
  SubmissionStatus,
} from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { InboxQueries } from './inbox.queries.js';
import { TakenVoicesQueries } from './taken-voices.queries.js';

export interface InboxRequest {
  readonly view: InboxView;
  readonly section?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  readonly measure?: string | undefined;
  readonly lang?: string | undefined;
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Language of section names and titles on the desk. */
  readonly uiLang: string;
}

const UNKNOWN: FieldError = { path: 'section', code: 'unknown_section' };

/** A page of the voices that a person may see, with how many each view holds. */
@Injectable()
export class ReadInbox {
  constructor(
    private readonly inbox: InboxQueries,
    private readonly taken: TakenVoicesQueries,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `invalid` on `section` or `cursor`. */
  async page(actor: StaffActor, request: InboxRequest): Promise<InboxPage> {
    const now = this.clock.now();
    const { uiLang, section: code, cursor, ...rest } = request;
    const { sectionByCode, sectionById } = await this.sections.current();
    const sectionId = code ? sectionByCode.get(code)?.id : undefined;
    if (code && !sectionId) throw invalid(UNKNOWN);
    const names = await this.plan.names(uiLang);
    const filter = { ...rest, sectionId, cursor: readCursor(cursor) };
    const { rows, nextCursor } = await this.inbox.page(actor, filter, now);
    const items = rows.map(({ sectionId: id, ...row }) => {
      const section = id ? sectionById.get(id) : undefined;
      return {
        ...row,
        section: section ? names.section(section) : null,
        receivedAt: this.calendar.timeOf(row.receivedAt),
        dueAt: this.calendar.timeOf(row.dueAt),
        openDaysLeft: this.calendar.openDaysLeft(row.dueAt, now),
      };
    });
    const total = await this.inbox.total(actor, filter, now);
    const taken = request.view === 'mine' ? await this.taken.outOfHandsOf(actor, now) : [];
    return {
      items,
      nextCursor,
      taken: taken.map((row) => ({ ...row, at: this.calendar.timeOf(row.at) })),
      total,
      counts: await this.inbox.counts(actor, now),
    };
  }

  /** The same for a section that came with other bad fields. */
  async fieldErrors({ section }: Partial<InboxRequest>): Promise<FieldError[]> {
    const { sectionByCode } = await this.sections.current();
    return !section || sectionByCode.has(section) ? [] : [UNKNOWN];
  }
}
