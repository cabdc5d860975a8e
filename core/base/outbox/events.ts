/** Everything that the outbox can carry: a closed union, so that each has exactly one handler (proved at start). */
export const EVENTS = ['submission.received', 'submission.routed', 'submission.answered'] as const;
export type EventName = (typeof EVENTS)[number];

/** Ids only: nothing that a person wrote ever reaches the queue. */
export interface OutboxEvent {
  readonly event: EventName;
  readonly subjectId: string;
}

/** A leased outbox row on its way to its handler. */
export interface OutboxItem extends OutboxEvent {
  readonly id: string;
}
