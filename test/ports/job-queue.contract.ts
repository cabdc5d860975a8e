import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { JobQueue } from '../../worker/job-queue.js';
import type { Queues } from '../../worker/queues.js';

const CONSUMER = 'routing';
const OTHER = 'notify-section';
/** Small figures, so that limits show. */
export const contractQueues: Queues = (consumer) =>
  consumer === CONSUMER
    ? { batch: 3, concurrency: 2, waiting: 2, leaseMs: 1_000 }
    : { batch: 3, concurrency: 1, waiting: 1, leaseMs: 1_000 };

export const until = async (isSo: () => boolean, ms = 5_000): Promise<void> => {
  for (const end = Date.now() + ms; !isSo(); ) {
    if (Date.now() > end) throw new Error(`not so after ${ms} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

/** A piece of work that ends when the test says so. */
const held = () => {
  const ends: (() => void)[] = [];
  const begun: string[][] = [];
  const work = (ids: readonly string[]) => {
    begun.push([...ids]);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { begun, work, end: () => ends.splice(0).forEach((resolve) => void resolve()) };
};

/** What the relay and the processors rely on, whatever carries the batches. */
export const jobQueueContract = (make: () => Promise<JobQueue>): void => {
  let queue: JobQueue;
  beforeEach(async () => {
    queue = await make();
    await queue.open();
  });
  afterEach(() => queue.close(100));

  it('delivers each batch as it was added, once', async () => {
    const seen: string[] = [];
    queue.process(CONSUMER, async (ids) => void seen.push(ids.join()));
    for (let i = 0; i < 30; i++) await queue.add(CONSUMER, [`${i}a`, `${i}b`]);
    await until(() => seen.length >= 30);
    expect(new Set(seen)).toEqual(new Set(Array.from({ length: 30 }, (_, i) => `${i}a,${i}b`)));
    expect(seen).toHaveLength(30);
  });

  it('delivers what was added before anybody processed', async () => {
    await queue.add(CONSUMER, ['1']);
    const seen: string[] = [];
    queue.process(CONSUMER, async (ids) => void seen.push(...ids));
    await until(() => seen.length === 1);
  });

  it('keeps consumers apart', async () => {
    const seen: string[] = [];
    queue.process(CONSUMER, async (ids) => void seen.push(`routing ${ids}`));
    queue.process(OTHER, async (ids) => void seen.push(`notify ${ids}`));
    await queue.add(OTHER, ['1']);
    await queue.add(CONSUMER, ['1']);
    await until(() => seen.length === 2);
    expect(seen.sort()).toEqual(['notify 1', 'routing 1']);
  });

  it('goes on after a handler that failed', async () => {
    const seen: string[] = [];
    queue.process(CONSUMER, async ([id]) => {
      seen.push(String(id));
      if (id === '1') throw new Error('crash');
    });
    await queue.add(CONSUMER, ['1']);
    await queue.add(CONSUMER, ['2']);
    await until(() => seen.length === 2);
  });

  it('hands the same rows out again when they are added again, after success and after failure', async () => {
    let runs = 0;
    queue.process(CONSUMER, async () => {
      if (++runs === 1) throw new Error('crash');
    });
    for (let i = 1; i <= 3; i++) {
      await queue.add(CONSUMER, ['7']);
      await until(() => runs === i);
    }
  });

  it('works on no more batches at once than it may', async () => {
    const { begun, work, end } = held();
    queue.process(CONSUMER, work);
    for (const id of ['1', '2', '3']) await queue.add(CONSUMER, [id]);
    await until(() => begun.length === 2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(begun).toHaveLength(2);
    end();
    await until(() => begun.length === 3);
    end();
  });

  it('says how many more batches may wait', async () => {
    expect(await queue.room(CONSUMER)).toBe(2);
    await queue.add(CONSUMER, ['1']);
    expect(await queue.room(CONSUMER)).toBe(1);
    await queue.add(CONSUMER, ['2']);
    await queue.add(CONSUMER, ['3']);
    expect(await queue.room(CONSUMER)).toBe(0);
    queue.process(CONSUMER, async () => undefined);
    for (const end = Date.now() + 5_000; (await queue.room(CONSUMER)) < 2; )
      expect(Date.now()).toBeLessThan(end);
  });

  it('is processed once for each consumer', () => {
    queue.process(CONSUMER, async () => undefined);
    expect(() => queue.process(CONSUMER, async () => undefined)).toThrow('processed already');
  });

  it('closes when what runs has ended, and begins nothing more', async () => {
    const { begun, work, end } = held();
    queue.process(OTHER, work);
    await queue.add(OTHER, ['1']);
    await queue.add(OTHER, ['2']);
    await until(() => begun.length === 1);
    let closed = false;
    const closing = queue.close(5_000).then(() => {
      closed = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(closed).toBe(false);
    end();
    await closing;
    expect(begun).toEqual([['1']]);
  });

  it('does not wait longer than the deadline', async () => {
    const { begun, work, end } = held();
    queue.process(OTHER, work);
    await queue.add(OTHER, ['1']);
    await until(() => begun.length === 1);
    const started = performance.now();
    await queue.close(200);
    expect(performance.now() - started).toBeLessThan(2_000);
    end();
  });
};
