import type { EventName, OutboxItem } from './events.js';

/**
 * What follows from one kind of event. Gets a set, works set-based, and marks the rows handled inside
 * its own transaction (`OutboxRepository.lockUnhandled` first, `markHandled` last), so that a repeat finds nothing to do.
 */
export interface OutboxHandler {
  readonly event: EventName;
  handle(items: readonly OutboxItem[]): Promise<void>;
}
