import type { Logger } from 'pino';
import { underRequests } from '../../core/base/kernel/index.js';
import type {
  ConsumerName,
  OutboxHandler,
  OutboxItem,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { safeErrorLine } from '../../core/contract/index.js';
import type { HandlerRegistry } from './handler-registry.js';

/**
 * Brings a batch to the handler of its consumer. A batch that fails is split in halves down to single rows, so that a bad row
 * never holds its neighbours; the bad row itself is put back with growing patience and at last set aside.
 */
export class Dispatch {
  constructor(
    private readonly handlers: HandlerRegistry,
    private readonly outbox: Pick<OutboxRepository, 'unhandled' | 'release'>,
    private readonly log: Logger,
  ) {}

  /** Rejects only when the rows could not even be put back (the database is away): then the lease runs out. */
  async dispatch(consumer: ConsumerName, ids: readonly string[]): Promise<void> {
    const items = await this.outbox.unhandled(consumer, ids);
    if (items.length) await this.handle(this.handlers.of(consumer), items);
  }

  private async handle(handler: OutboxHandler, items: readonly OutboxItem[]): Promise<void> {
    try {
      await underRequests(requestsOf(items), () => handler.handle(items));
    } catch (error) {
      if (items.length === 1) return this.putBack(items, error);
      const middle = Math.ceil(items.length / 2);
      await this.handle(handler, items.slice(0, middle));
      await this.handle(handler, items.slice(middle));
    }
  }

  private async putBack(items: readonly OutboxItem[], error: unknown): Promise<void> {
    const reason = safeErrorLine(error);
    await this.outbox.release(
      items.map(({ id }) => id),
      reason,
    );
    for (const { id, consumer, subjectId, requestId } of items)
      this.log.error(
        { consumer, outbox: id, subject: subjectId, request: requestId ?? undefined, reason },
        'put back',
      );
  }
}

const requestsOf = (items: readonly OutboxItem[]): ReadonlyMap<string, string> =>
  new Map(items.flatMap(({ subjectId, requestId }) => (requestId ? [[subjectId, requestId]] : [])));
