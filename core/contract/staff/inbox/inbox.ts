import * as z from 'zod/mini';
import { operation } from '../../operation.js';
import { civilDateParam, paging, textParam } from '../../query.js';
import { sectionRef } from '../../section.js';
import { isoTime, uuid } from '../../text.js';
import { KINDS, measureCode, STATUSES, urgency } from '../../voice.js';
import { INBOX_ORDERS, INBOX_VIEWS } from './views.js';

export const inboxItem = z.object({
  id: uuid,
  receipt: z.string(),
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  excerpt: z.string(),
  lang: z.string(),
  measure: z.nullable(z.string()),
  topic: z.nullable(z.string()),
  section: z.nullable(sectionRef),
  assignee: z.nullable(z.string()),
  receivedAt: isoTime,
  dueAt: isoTime,
  openDaysLeft: z.number(),
  /** What dangers its words speak of; empty for nearly all. */
  urgent: z.array(urgency),
  /** Open copies of it that this person may see, folded under it; exact up to 1,000, then 1,001. */
  copies: z.number(),
  undelivered: z.boolean(),
  /** The section waits for its sender: so long it is not due. */
  waiting: z.boolean(),
  /** Its sender has written something that the section has done nothing about. */
  news: z.boolean(),
  /** Its answer waits for a step whose day has passed. */
  stepLate: z.boolean(),
  /** Until when another section is asked for its view of it: the nearest of several. */
  askedUntil: z.nullable(isoTime),
  /** When its answer, which is decided, is sent. */
  sendsAt: z.nullable(isoTime),
  demo: z.boolean(),
  /** Of a search: where in the voice the words stand; empty where they stand in very many. */
  foundIn: z.array(z.enum(['words', 'answers', 'sender'])),
});
export type InboxItem = z.infer<typeof inboxItem>;

/** A voice that a colleague took over, or handed on, out of this person's hands, or that went back by itself. `visible`: it may still be seen. */
export const takenVoice = z.object({
  id: uuid,
  receipt: z.string(),
  /** Empty where nobody did. */
  by: z.string(),
  at: isoTime,
  /** `draft`: the answer that they were writing; `idle`: nothing was done about it for long. */
  how: z.enum(['assign', 'reassign', 'draft', 'idle']),
  visible: z.boolean(),
});
export type TakenVoice = z.infer<typeof takenVoice>;

/**
 * `taken`: of the view `mine`, the newest first, for some days. `counts` are per view and exact, but `mine`, `news`, `asked`,
 * `undelivered`, `objections` and those of answers under way: these and a `total` with `more` stop at 1,000.
 */
export const inboxPage = z.object({
  items: z.array(inboxItem),
  nextCursor: z.nullable(z.string()),
  taken: z.array(takenVoice),
  total: z.number(),
  /** There are more than `total`. */
  more: z.boolean(),
  counts: z.record(z.string(), z.number()),
  /** Of a search: how many hits stand in each view; `more`: at least so many. */
  found: z.nullable(z.object({ views: z.record(z.string(), z.number()), more: z.boolean() })),
});
export type InboxPage = z.infer<typeof inboxPage>;

export const readInbox = operation({
  method: 'GET',
  path: '/api/staff/inbox',
  door: 'staff',
  who: 'staff',
  summary: 'Voices this person may see, by due date or by arrival',
  query: z.object({
    view: z._default(z.enum(INBOX_VIEWS, { error: 'not_allowed' }), 'new'),
    section: textParam(),
    status: z.optional(z.enum(STATUSES, { error: 'not_allowed' })),
    measure: z.optional(measureCode),
    textLang: textParam(35),
    kind: z.optional(z.enum(KINDS, { error: 'not_allowed' })),
    topic: textParam(),
    assignee: z.optional(z.enum(['me', 'none'], { error: 'not_allowed' })),
    /** Due on these days of the city, the first and the last counted in; then the order is by due date. */
    dueFrom: civilDateParam,
    dueTo: civilDateParam,
    order: z.optional(z.enum(INBOX_ORDERS, { error: 'not_allowed' })),
    /** Words in voices and answers, in any spelling and order; or a receipt number. */
    q: textParam(100),
    /** Also in how the sender is called and reached, of voices that this person answers; that is logged. */
    sender: z.optional(z.enum(['yes'], { error: 'not_allowed' })),
    ...paging,
  }),
  response: inboxPage,
  errors: [],
});
