import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { Clock, type StaffActor } from '../../../base/kernel/index.js';
import { type DeskToday, type InboxView, KINDS, orderOf } from '../../../contract/index.js';
import { DraftWordsRepository, VoiceSeals } from '../../../records/submissions/index.js';
import { InboxQueries } from './inbox.queries.js';
import { timesAt } from './inbox-views.js';
import { PresentItems } from './present-items.js';
import { TodayQueries } from './today.queries.js';

/** What asks for somebody, in the order in which one looks at it. */
const GROUPS: readonly InboxView[] = [
  'urgent',
  'overdue',
  'today',
  'returned',
  'approval',
  'asked',
  'news',
  'objections',
];
/** Voices of each that are shown. */
const FIRST = 4;
const MOST_ARRIVED = 1_000;
const DAY_MS = 86_400_000;

/** The desk at the beginning of a day. */
@Injectable()
export class ReadToday {
  constructor(
    private readonly inbox: InboxQueries,
    private readonly queries: TodayQueries,
    private readonly words: DraftWordsRepository,
    private readonly seals: VoiceSeals,
    private readonly items: PresentItems,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async read(actor: StaffActor, uiLang: string): Promise<DeskToday> {
    const times = timesAt(this.clock.now(), this.calendar);
    const groups = await Promise.all(
      GROUPS.map(async (view) => {
        const filter = { view, order: orderOf(view), limit: FIRST };
        const { rows } = await this.inbox.page(actor, filter, times);
        return { view, items: await this.items.present(rows, uiLang) };
      }),
    );
    const back = groups.find(({ view }) => view === 'returned')?.items ?? [];
    return {
      groups,
      returned: await this.returned(
        actor,
        back.map(({ id }) => id),
      ),
      arrived: await this.arrived(actor, times.now),
    };
  }

  private async returned(
    actor: StaffActor,
    ids: readonly string[],
  ): Promise<DeskToday['returned']> {
    const rows = ids.length ? await this.queries.returned(ids) : [];
    const comments = await this.words.comments(rows.map(({ decision }) => decision));
    const open = await this.seals.openers(actor, ids);
    return Object.fromEntries(
      rows.map(({ id, by, decision }) => [
        id,
        { by, comment: open(id)(comments.get(decision) ?? '').value },
      ]),
    );
  }

  private async arrived(actor: StaffActor, now: Date): Promise<DeskToday['arrived']> {
    const yesterday = this.calendar.dateOf(new Date(now.getTime() - DAY_MS));
    const since = this.calendar.at(yesterday, '00:00:00');
    const rows = await this.queries.arrived(actor, since, MOST_ARRIVED + 1);
    const sumOf = (some: typeof rows) => some.reduce((sum, { n }) => sum + n, 0);
    const total = sumOf(rows);
    const languages = [...new Set(rows.map(({ lang }) => lang))]
      .map((lang) => ({ lang, count: sumOf(rows.filter((row) => row.lang === lang)) }))
      .sort((a, b) => b.count - a.count || a.lang.localeCompare(b.lang));
    const kinds = Object.fromEntries(
      KINDS.map((kind) => [kind, sumOf(rows.filter((row) => row.kind === kind))]),
    ) as DeskToday['arrived']['kinds'];
    return {
      total: Math.min(total, MOST_ARRIVED),
      more: total > MOST_ARRIVED,
      ...{ languages, kinds },
    };
  }
}
