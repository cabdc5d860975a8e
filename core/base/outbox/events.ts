/** Everything that can happen and has consequences: to a voice, or to somebody who looks for one. */
export const EVENTS = [
  'submission.received',
  'submission.placed',
  'submission.routed',
  'submission.urgent',
  'submission.step_late',
  'submission.unseen',
  'submission.answered',
  'submission.corrected',
  'submission.messaged',
  'submission.written',
  'submission.readdressed',
  'submission.noted',
  'submission.inquired',
  'submission.news',
  'submission.translated',
  'publication.changed',
  'publication.withheld',
  'publication.appealed',
  'publication.upheld',
  'way_back.asked',
  'translation.wanted',
  'booking.freed',
  'booking.news',
] as const;
export type EventName = (typeof EVENTS)[number];

/**
 * Who follows which event: one outbox row per (event, consumer), and one queue and one handler for each consumer.
 * A new consumer is a row here and its handler in `core/jobs/handlers.ts`; who emits the event does not change.
 * The name stands in the rows that wait, so it is kept while any does.
 */
export const CONSUMERS = {
  routing: { event: 'submission.received' },
  'notify-section': { event: 'submission.routed' },
  'raise-alarm': { event: 'submission.urgent' },
  'notify-step-late': { event: 'submission.step_late' },
  'notify-unseen': { event: 'submission.unseen' },
  'notify-inquired': { event: 'submission.inquired' },
  'notify-resident': { event: 'submission.answered' },
  'notify-corrected': { event: 'submission.corrected' },
  'notify-withheld': { event: 'publication.withheld' },
  'notify-appealed': { event: 'publication.appealed' },
  'notify-upheld': { event: 'publication.upheld' },
  'notify-message': { event: 'submission.messaged' },
  'notify-news': { event: 'submission.news' },
  'notify-translated': { event: 'submission.translated' },
  'read-written': { event: 'submission.written' },
  'ask-to-confirm': { event: 'submission.routed' },
  'ask-to-confirm-anew': { event: 'submission.readdressed' },
  'send-way-back': { event: 'way_back.asked' },
  'search-voice': { event: 'submission.placed' },
  'search-answer': { event: 'submission.answered' },
  'search-correction': { event: 'submission.corrected' },
  'search-written': { event: 'submission.written' },
  'search-noted': { event: 'submission.noted' },
  'search-opinion': { event: 'publication.changed' },
  'translate-voice': { event: 'submission.placed' },
  'translate-written': { event: 'submission.written' },
  'translate-appealed': { event: 'publication.appealed' },
  'search-opinion-answer': { event: 'submission.corrected' },
  'translate-by-machine': { event: 'translation.wanted' },
  'offer-slot': { event: 'booking.freed' },
  'tell-booking': { event: 'booking.news' },
} as const satisfies Readonly<Record<string, { readonly event: EventName }>>;
export type ConsumerName = keyof typeof CONSUMERS;

export const consumerNames = (): ConsumerName[] => Object.keys(CONSUMERS) as ConsumerName[];

/** Those who make voices findable: how far they are behind is told by the health page. */
export const SEARCH_CONSUMERS: readonly ConsumerName[] = consumerNames().filter((name) =>
  name.startsWith('search-'),
);

/** All who follow an event, in the order of the table. */
export const consumersOf = (event: EventName): ConsumerName[] =>
  consumerNames().filter((consumer) => CONSUMERS[consumer].event === event);

/** Ids only: nothing that a person wrote ever reaches the queue. */
export interface OutboxEvent {
  readonly event: EventName;
  readonly subjectId: string;
}

/** A leased outbox row on its way to the handler of its consumer. */
export interface OutboxItem extends OutboxEvent {
  readonly id: string;
  readonly consumer: ConsumerName;
  /** By which request it has come. */
  readonly requestId?: string | null;
}
