import { EVENTS, type EventName, type OutboxHandler } from '../../core/base/outbox/index.js';

/** Which handler answers which event. Proves when it is made that each event has exactly one. */
export class HandlerRegistry {
  private readonly byEvent = new Map<EventName, OutboxHandler>();

  constructor(handlers: readonly OutboxHandler[]) {
    for (const handler of handlers) {
      if (this.byEvent.has(handler.event)) throw new Error(`${handler.event} has two handlers`);
      this.byEvent.set(handler.event, handler);
    }
    const without = EVENTS.filter((event) => !this.byEvent.has(event));
    if (without.length) throw new Error(`No handler for ${without.join(', ')}`);
  }

  of(event: EventName): OutboxHandler {
    const handler = this.byEvent.get(event);
    if (!handler) throw new Error(`No handler for ${event}`);
    return handler;
  }
}
