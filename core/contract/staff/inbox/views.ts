/** The lists of the desk, in the order of its rail. */
export const INBOX_VIEWS = [
  'urgent',
  'new',
  'mine',
  'news',
  'approval',
  'asked',
  'to_see',
  'to_publish',
  'returned',
  'under_review',
  'today',
  'week',
  'overdue',
  'needs_triage',
  'undelivered',
  'objections',
  'answered',
  'all',
] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** How a list is read: by arrival, or by the day that an answer is due; what waits for one's decision by the day of that step. */
export const INBOX_ORDERS = ['due', 'newest', 'oldest'] as const;
export type InboxOrder = (typeof INBOX_ORDERS)[number];

const NEWEST_FIRST: readonly InboxView[] = [
  'news',
  'to_see',
  'to_publish',
  'undelivered',
  'objections',
  'answered',
  'all',
];
/** The order of a view where none is asked for: what waits by its due date, what is over by its arrival. */
export const orderOf = (view: InboxView): InboxOrder =>
  NEWEST_FIRST.includes(view) ? 'newest' : 'due';
