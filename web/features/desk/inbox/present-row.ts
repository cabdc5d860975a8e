import type { InboxItem } from '../../../../core/contract/index.js';
import type { Locale } from '../../../../core/language/index.js';
import type { CityLocale } from '../../../i18n/city-locale.js';
import { languageName } from '../../../i18n/format.js';
import { LOCALES } from '../../../i18n/registry.js';
import { type DueView, dayOf, dueOf, momentOf } from '../dates.js';
import { type UrgencyView, urgencyOf } from './urgency.js';

export interface RowView
  extends Pick<
    InboxItem,
    | 'id'
    | 'receipt'
    | 'kind'
    | 'status'
    | 'excerpt'
    | 'lang'
    | 'assignee'
    | 'copies'
    | 'undelivered'
    | 'news'
    | 'stepLate'
    | 'demo'
    | 'foundIn'
  > {
  readonly measure: string;
  readonly topic: string;
  readonly section: string;
  /** Null where it is Japanese, which needs no mention; empty where it has no name. */
  readonly language: string | null;
  /** Until when another section is asked for its view; empty where none is. */
  readonly asked: string;
  /** When its answer is sent; empty where none is decided. */
  readonly sends: string;
  /** The day it came. */
  readonly received: string;
  readonly due: DueView | null;
  readonly urgency: readonly UrgencyView[];
}

/** A line of the list as the page shows it: made on the server, see `dates.ts`. */
export const presentRow = (item: InboxItem, locale: CityLocale, now: number): RowView => ({
  id: item.id,
  receipt: item.receipt,
  kind: item.kind,
  status: item.status,
  excerpt: item.excerpt,
  lang: item.lang,
  assignee: item.assignee,
  copies: item.copies,
  undelivered: item.undelivered,
  news: item.news,
  stepLate: item.stepLate,
  demo: item.demo,
  foundIn: item.foundIn,
  measure: item.measure ?? '',
  topic: item.topic ?? '',
  section: item.section?.name ?? '',
  language: item.lang === 'ja' ? null : languageName(item.lang, locale),
  asked: item.askedUntil ? dayOf(item.askedUntil, locale) : '',
  sends: item.sendsAt ? momentOf(item.sendsAt, locale) : '',
  received: dayOf(item.receivedAt, locale),
  due: dueOf(item, locale, now),
  urgency: urgencyOf(item),
});

/** Languages that texts are written in, by their names in the reader's language. */
export const writtenLanguages = (locale: Locale) =>
  LOCALES.written.map(({ tag }) => ({ value: tag, text: languageName(tag, locale) }));
