import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, invalid, readCursor, type StaffActor } from '../../../base/kernel/index.js';
import {
  type FieldError,
  type InboxOrder,
  type InboxPage,
  type InboxView,
  orderOf,
  type SubmissionKind,
  type SubmissionStatus,
} from '../../../contract/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { InboxQueries } from './inbox.queries.js';
import type { InboxFilter } from './inbox-filter.js';
import type { ViewTimes } from './inbox-views.js';
import { TakenVoicesQueries } from './taken-voices.queries.js';
import { ViewCountsQueries } from './view-counts.queries.js';

export interface InboxRequest {
  readonly view: InboxView;
  readonly section?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  readonly measure?: string | undefined;
  readonly lang?: string | undefined;
  readonly kind?: SubmissionKind | undefined;
  readonly topic?: string | undefined;
  readonly assignee?: 'me' | 'none' | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly order?: InboxOrder | undefined;
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Language of section names and titles on the desk. */
  readonly uiLang: string;
}

/** Counting stops here where no numbers are kept. */
const COUNT_UP_TO = 1_000;
const UNKNOWN: FieldError = { path: 'section', code: 'unknown_section' };

/** A page of the voices that a person may see, with how many each view holds. */
@Injectable()
export class ReadInbox {
  constructor(
    private readonly inbox: InboxQueries,
    private readonly numbers: ViewCountsQueries,
    private readonly taken: TakenVoicesQueries,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `invalid` on `section` or `cursor`. */
  async page(actor: StaffActor, request: InboxRequest): Promise<InboxPage> {
    const now = this.clock.now();
    const { uiLang } = request;
    const { sectionById } = await this.sections.current();
    const filter = await this.filterOf(actor, request);
    const times = this.timesOf(now);
    const names = await this.plan.names(uiLang);
    const [{ rows, nextCursor }, total, numbers, mine, undelivered, taken] = await Promise.all([
      this.inbox.page(actor, filter, times),
      this.totalOf(actor, filter, times),
      this.numbers.counts(actor, times),
      this.count(actor, 'mine', times),
      this.count(actor, 'undelivered', times),
      request.view === 'mine' ? this.taken.outOfHandsOf(actor, now) : [],
    ]);
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
    return {
      items,
      nextCursor,
      taken: taken.map((row) => ({ ...row, at: this.calendar.timeOf(row.at) })),
      ...total,
      counts: { ...numbers, mine, undelivered },
    };
  }

  private async filterOf(actor: StaffActor, request: InboxRequest): Promise<InboxFilter> {
    const { section: code, cursor, assignee, dueFrom, dueTo, order, ...rest } = request;
    const { sectionByCode } = await this.sections.current();
    const sectionId = code ? sectionByCode.get(code)?.id : undefined;
    if (code && !sectionId) throw invalid(UNKNOWN);
    return {
      ...rest,
      sectionId,
      // Days that something is due on are days of one index: by arrival it would be looked for among all.
      order: dueFrom || dueTo ? 'due' : (order ?? orderOf(request.view)),
      cursor: readCursor(cursor),
      assigneeId: assignee && (assignee === 'me' ? actor.id : null),
      dueFrom: dueFrom ? this.calendar.at(dueFrom, '00:00:00') : undefined,
      dueTo: dueTo ? this.calendar.endOf(dueTo) : undefined,
    };
  }

  private timesOf(now: Date): ViewTimes {
    const today = this.calendar.dateOf(now);
    return {
      now,
      todayEnds: this.calendar.endOf(today),
      weekEnds: this.calendar.endOf(this.calendar.weekEndOf(today)),
    };
  }

  private async totalOf(actor: StaffActor, filter: InboxFilter, times: ViewTimes) {
    const known = await this.numbers.total(actor, filter, times);
    if (known !== undefined) return { total: known, more: false };
    const found = await this.inbox.countUpTo(COUNT_UP_TO, actor, filter, times);
    return { total: Math.min(found, COUNT_UP_TO), more: found > COUNT_UP_TO };
  }

  private count(actor: StaffActor, view: 'mine' | 'undelivered', times: ViewTimes) {
    const filter = { view, order: orderOf(view), limit: 1 };
    return this.inbox.countUpTo(COUNT_UP_TO, actor, filter, times);
  }

  /** The same for a section that came with other bad fields. */
  async fieldErrors({ section }: Partial<InboxRequest>): Promise<FieldError[]> {
    const { sectionByCode } = await this.sections.current();
    return !section || sectionByCode.has(section) ? [] : [UNKNOWN];
  }
}
