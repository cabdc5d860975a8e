import type { Logger } from 'pino';
import type { EventName } from '../core/base/outbox/index.js';
import { CLOSE_DEADLINE_MS, endsWithin, JobQueue, type Work } from './job-queue.js';
import type { Queues } from './queues.js';

interface Lane {
  work: Work | undefined;
  readonly waiting: (readonly string[])[];
  readonly running: Set<Promise<void>>;
}

/** The queue of an installation without Redis: hands each batch over in the same process. */
export class InProcessJobQueue extends JobQueue {
  private readonly lanes = new Map<EventName, Lane>();
  private closed = false;

  constructor(
    private readonly queues: Queues,
    private readonly log: Logger,
  ) {
    super();
  }

  override async open(): Promise<void> {}

  override async room(event: EventName): Promise<number> {
    return this.closed
      ? 0
      : Math.max(0, this.queues[event].waiting - this.lane(event).waiting.length);
  }

  override async add(event: EventName, ids: readonly string[]): Promise<void> {
    if (this.closed) throw new Error('The queue is closed');
    this.lane(event).waiting.push([...ids]);
    this.pump(event);
  }

  override process(event: EventName, work: Work): void {
    const lane = this.lane(event);
    if (lane.work) throw new Error(`${event} is processed already`);
    lane.work = work;
    this.pump(event);
  }

  override async close(deadlineMs = CLOSE_DEADLINE_MS): Promise<void> {
    this.closed = true;
    // What has not begun comes again when its lease has run out.
    for (const { waiting } of this.lanes.values()) waiting.length = 0;
    const running = [...this.lanes.values()].flatMap((lane) => [...lane.running]);
    if (!(await endsWithin(Promise.all(running), deadlineMs)))
      this.log.warn('job queue closed before all work had ended');
  }

  private lane(event: EventName): Lane {
    const lane = this.lanes.get(event) ?? { work: undefined, waiting: [], running: new Set() };
    this.lanes.set(event, lane);
    return lane;
  }

  private pump(event: EventName): void {
    const lane = this.lane(event);
    while (lane.work && lane.running.size < this.queues[event].concurrency) {
      const ids = lane.waiting.shift();
      if (!ids) return;
      const run = this.run(lane.work, ids).finally(() => {
        lane.running.delete(run);
        this.pump(event);
      });
      lane.running.add(run);
    }
  }

  private async run(work: Work, ids: readonly string[]): Promise<void> {
    try {
      await work(ids);
    } catch (error) {
      this.log.error(
        { rows: ids.length, error: (error as Error).name },
        'batch failed; its rows come again',
      );
    }
  }
}
