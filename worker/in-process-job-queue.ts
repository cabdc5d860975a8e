import type { Logger } from 'pino';
import type { ConsumerName } from '../core/base/outbox/index.js';
import { safeError } from '../core/contract/index.js';
import { CLOSE_DEADLINE_MS, endsWithin, JobQueue, type Work } from './job-queue.js';
import type { Queues } from './queues.js';

interface Lane {
  work: Work | undefined;
  readonly waiting: (readonly string[])[];
  readonly running: Set<Promise<void>>;
}

/** The queue of an installation without Redis: hands each batch over in the same process. */
export class InProcessJobQueue extends JobQueue {
  private readonly lanes = new Map<ConsumerName, Lane>();
  private closed = false;

  constructor(
    private readonly queues: Queues,
    private readonly log: Logger,
  ) {
    super();
  }

  override async open(): Promise<void> {}

  override async room(consumer: ConsumerName): Promise<number> {
    return this.closed
      ? 0
      : Math.max(0, this.queues(consumer).waiting - this.lane(consumer).waiting.length);
  }

  override async add(consumer: ConsumerName, ids: readonly string[]): Promise<void> {
    if (this.closed) throw new Error('The queue is closed');
    this.lane(consumer).waiting.push([...ids]);
    this.pump(consumer);
  }

  override process(consumer: ConsumerName, work: Work): void {
    const lane = this.lane(consumer);
    if (lane.work) throw new Error(`${consumer} is processed already`);
    lane.work = work;
    this.pump(consumer);
  }

  override async close(deadlineMs = CLOSE_DEADLINE_MS): Promise<void> {
    this.closed = true;
    // What has not begun comes again when its lease has run out.
    for (const { waiting } of this.lanes.values()) waiting.length = 0;
    const running = [...this.lanes.values()].flatMap((lane) => [...lane.running]);
    if (!(await endsWithin(Promise.all(running), deadlineMs)))
      this.log.warn('job queue closed before all work had ended');
  }

  private lane(consumer: ConsumerName): Lane {
    const lane = this.lanes.get(consumer) ?? { work: undefined, waiting: [], running: new Set() };
    this.lanes.set(consumer, lane);
    return lane;
  }

  private pump(consumer: ConsumerName): void {
    const lane = this.lane(consumer);
    while (lane.work && lane.running.size < this.queues(consumer).concurrency) {
      const ids = lane.waiting.shift();
      if (!ids) return;
      const run = this.run(lane.work, ids).finally(() => {
        lane.running.delete(run);
        this.pump(consumer);
      });
      lane.running.add(run);
    }
  }

  private async run(work: Work, ids: readonly string[]): Promise<void> {
    try {
      await work(ids);
    } catch (error) {
      this.log.error(
        { rows: ids.length, error: safeError(error) },
        'batch failed; its rows come again',
      );
    }
  }
}
