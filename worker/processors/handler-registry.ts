import { ConfigError } from '../../core/base/config/index.js';
import {
  type ConsumerName,
  consumerNames,
  type OutboxHandler,
} from '../../core/base/outbox/index.js';

/** Which handler works for which consumer. Proves when it is made that each consumer has exactly one; else throws one line that names all that is wrong. */
export class HandlerRegistry {
  private readonly byConsumer: ReadonlyMap<ConsumerName, OutboxHandler>;

  constructor(handlers: readonly OutboxHandler[]) {
    const names = consumerNames();
    const count = (name: string) => handlers.filter(({ consumer }) => consumer === name).length;
    const wrong = [
      ...names.filter((name) => count(name) === 0).map((name) => `no handler for ${name}`),
      ...names
        .filter((name) => count(name) > 1)
        .map((name) => `${count(name)} handlers for ${name}`),
      ...handlers
        .filter(({ consumer }) => !names.includes(consumer))
        .map(({ consumer }) => `a handler for ${consumer}, which is no consumer`),
    ];
    if (wrong.length) throw new ConfigError(wrong.join('; '));
    this.byConsumer = new Map(handlers.map((handler) => [handler.consumer, handler]));
  }

  of(consumer: ConsumerName): OutboxHandler {
    const handler = this.byConsumer.get(consumer);
    if (!handler) throw new Error(`No handler for ${consumer}`);
    return handler;
  }
}
