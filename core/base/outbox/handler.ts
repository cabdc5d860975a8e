import type { ConsumerName, OutboxItem } from './events.js';

/**
 * What one consumer does about its event. Gets a set, works set-based, and marks the rows handled inside
 * its own transaction (`OutboxRepository.lockUnhandled` first, `markHandled` last), so that a repeat finds nothing to do.
 */
export interface OutboxHandler {
  readonly consumer: ConsumerName;
  handle(items: readonly OutboxItem[]): Promise<void>;
}

/** Injection token of all handlers, one for each consumer. */
export const OUTBOX_HANDLERS = Symbol('OutboxHandlers');
