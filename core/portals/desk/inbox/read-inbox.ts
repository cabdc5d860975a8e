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
import { SectionDirectory } from '../../../records/sections/index.js';
import type { SearchedPart } from '../../../records/submissions/index.js';
import { CHAIN_VIEWS } from './chain-views.queries.js';
import { FindVoices } from './find-voices.js';
import type { Found } from './found-voices.queries.js';
import { InboxQueries, type InboxRow } from './inbox.queries.js';
import { type InboxFilter, isWhole } from './inbox-filter.js';
import { type DueView, type StateView, timesAt, type ViewTimes } from './inbox-views.js';
import { PresentItems } from './present-items.js';
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
  /** Also in how the sender is called and reached; who looks is written down. */
  readonly sender?: 'yes' | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** Language of section names and titles on the desk. */
  readonly uiLang: string;
}

/** Counting stops here where no numbers are kept. */
const COUNT_UP_TO = 1_000;
/** Views whose numbers are not kept. */
const COUNTED = [
  'mine',
  'news',
  ...CHAIN_VIEWS,
  'asked',
  'to_see',
  'to_publish',
  'undelivered',
  'objections',
] as const satisfies readonly InboxView[];
const UNKNOWN: FieldError = { path: 'section', code: 'unknown_section' };

/** Where in a voice the words were found; nothing where that is not known or nothing was searched. */
const foundIn = (found: Found | undefined, id: string): SearchedPart[] =>
  found?.kind === 'few' ? found.hits.filter((hit) => hit.id === id).map(({ part }) => part) : [];

/** What waits for this person's decision is due when their step is, what waits for their view when that is wanted. */
const listOrder = (view: InboxView, order: InboxOrder = orderOf(view)): InboxFilter['order'] => {
  if (order !== 'due') return order;
  return view === 'approval' ? 'step' : view === 'asked' ? 'asked' : order;
};

/** What every page shows of all views: how many each holds, and in which of them what was found stands. */
interface KnownNumbers {
  readonly counts: ReturnType<ViewCountsQueries['counts']>;
  readonly standing: () => Promise<InboxPage['found']>;
}

/** A page with the filter that it was read by in the end. */
interface Page {
  readonly rows: readonly InboxRow[];
  readonly nextCursor: string | null;
  readonly total: { readonly total: number; readonly more: boolean };
  readonly filter: InboxFilter;
}

/** A page of the voices that a person may see, with how many each view holds. */
@Injectable()
export class ReadInbox {
  constructor(
    private readonly inbox: InboxQueries,
    private readonly search: FindVoices,
    private readonly numbers: ViewCountsQueries,
    private readonly taken: TakenVoicesQueries,
    private readonly sections: SectionDirectory,
    private readonly items: PresentItems,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  /** Errors: `invalid` on `section` or `cursor`. */
  async page(actor: StaffActor, request: InboxRequest): Promise<InboxPage> {
    const now = this.clock.now();
    const { uiLang } = request;
    const asked = await this.filterOf(actor, request);
    const times = timesAt(now, this.calendar);
    const counts = this.numbers.counts(actor, times);
    const standing = this.standing(actor, asked.found, times);
    const [page, found, numbers, counted, taken] = await Promise.all([
      this.pageOf(actor, asked, times, { counts, standing: () => standing }),
      standing,
      counts,
      this.inbox.countFew(COUNT_UP_TO, actor, COUNTED, times),
      request.view === 'mine' ? this.taken.outOfHandsOf(actor, now) : [],
    ]);
    const { rows, nextCursor, filter, total } = page;
    const items = await this.items.present(rows, uiLang, (id) => foundIn(filter.found, id));
    return {
      items,
      nextCursor,
      taken: taken.map((row) => ({ ...row, at: this.calendar.timeOf(row.at) })),
      ...total,
      found,
      counts: { ...numbers, ...counted },
    };
  }

  /**
   * One page. What is found too often to be named is met by walking the list; where it stands too thin in this one, it is named
   * after all.
   */
  private async pageOf(
    actor: StaffActor,
    filter: InboxFilter,
    times: ViewTimes,
    known: KnownNumbers,
  ): Promise<Page> {
    const [page, total] = await this.listOf(actor, filter, times, known);
    const { found } = filter;
    if (found?.kind !== 'many' || page.nextCursor) return { ...page, total, filter };
    const named = { ...filter, found: await this.search.allOf(found) };
    const standing = () => this.standing(actor, named.found, times);
    const [whole, count] = await this.listOf(actor, named, times, { ...known, standing });
    return { ...whole, total: count, filter: named };
  }

  private listOf(actor: StaffActor, filter: InboxFilter, times: ViewTimes, known: KnownNumbers) {
    return Promise.all([
      this.inbox.page(actor, filter, times),
      this.totalOf(actor, filter, times, known),
    ]);
  }

  /** In which views what was found stands; of very much only that there is some. */
  private async standing(
    actor: StaffActor,
    found: Found | undefined,
    times: ViewTimes,
  ): Promise<InboxPage['found']> {
    if (!found) return null;
    const hits = found.kind === 'few' ? found.hits : found.some;
    return { views: await this.inbox.views(actor, hits, times), more: found.kind === 'many' };
  }

  private async filterOf(actor: StaffActor, request: InboxRequest): Promise<InboxFilter> {
    const {
      section: code,
      cursor,
      assignee,
      dueFrom,
      dueTo,
      order,
      q,
      sender,
      uiLang,
      ...rest
    } = request;
    const { sectionByCode } = await this.sections.current();
    const sectionId = code ? sectionByCode.get(code)?.id : undefined;
    if (code && !sectionId) throw invalid(UNKNOWN);
    return {
      ...rest,
      sectionId,
      found: q ? await this.search.find(actor, q, sender === 'yes') : undefined,
      // Days that something is due on are days of one index: by arrival it would be looked for among all.
      order: dueFrom || dueTo ? 'due' : listOrder(request.view, order),
      cursor: readCursor(cursor),
      assigneeId: assignee && (assignee === 'me' ? actor.id : null),
      dueFrom: dueFrom ? this.calendar.at(dueFrom, '00:00:00') : undefined,
      dueTo: dueTo ? this.calendar.endOf(dueTo) : undefined,
    };
  }

  private async totalOf(
    actor: StaffActor,
    filter: InboxFilter,
    times: ViewTimes,
    { counts, standing }: KnownNumbers,
  ) {
    // Of a whole view the number is among those of all views, which every page shows.
    const kept = isWhole(filter)
      ? (await counts)[filter.view as StateView | DueView]
      : await this.numbers.total(actor, filter, times);
    if (kept !== undefined) return { total: kept, more: false };
    const { found } = filter;
    const isMany = found?.kind === 'many';
    const inView = isWhole({ ...filter, found: undefined })
      ? (await standing())?.views[filter.view]
      : undefined;
    if (inView !== undefined)
      return { total: Math.min(inView, COUNT_UP_TO), more: inView > COUNT_UP_TO || isMany };
    // Of very many at least so many as are known by name.
    const named: InboxFilter = isMany
      ? { ...filter, found: { kind: 'few', hits: found.some } }
      : filter;
    const count = await this.inbox.countUpTo(COUNT_UP_TO, actor, named, times);
    return { total: Math.min(count, COUNT_UP_TO), more: count > COUNT_UP_TO || isMany };
  }

  /** The same for a section that came with other bad fields. */
  async fieldErrors({ section }: Partial<InboxRequest>): Promise<FieldError[]> {
    const { sectionByCode } = await this.sections.current();
    return !section || sectionByCode.has(section) ? [] : [UNKNOWN];
  }
}
