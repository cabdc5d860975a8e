import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { ConsumerName, OutboxItem } from '../../core/base/outbox/index.js';
import { settingsOf } from '../queues.js';
import { Relay } from './relay.js';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const until = async (isSo: () => boolean): Promise<void> => {
  for (const end = Date.now() + 4_000; !isSo(); await pause(5)) {
    if (Date.now() > end) throw new Error(`never so: ${isSo}`);
  }
};
const log = pino({ level: 'silent' });

/** An outbox with so many due rows for routing, and a queue that remembers. */
const scene = (
  due: number,
  { room = async () => 4, add = (): Promise<void> => Promise.resolve(), claimMs = 0 } = {},
) => {
  let left = due;
  let inside = 0;
  const seen = { added: [] as number[], looks: 0, claims: 0, overlaps: 0 };
  const outbox = {
    due: async (consumers: readonly ConsumerName[]): Promise<ConsumerName[]> => {
      seen.looks++;
      return left ? consumers.filter((consumer) => consumer === 'routing') : [];
    },
    claim: async (consumer: ConsumerName, limit: number): Promise<OutboxItem[]> => {
      if (consumer !== 'routing') return [];
      if (inside++) seen.overlaps++;
      seen.claims++;
      await pause(claimMs);
      inside--;
      const count = Math.min(limit, left);
      left -= count;
      return Array.from({ length: count }, (_, i) => ({
        id: String(i),
        event: 'submission.received',
        consumer,
        subjectId: 's',
      }));
    },
  };
  const queue = {
    room,
    add: async (_: ConsumerName, ids: readonly string[]) => {
      await add();
      seen.added.push(ids.length);
    },
  };
  return { relay: new Relay(outbox, queue, settingsOf, log), seen };
};

describe('Relay', () => {
  it('adds one job for each batch and does not wait between full ones', async () => {
    const { relay, seen } = scene(1_001);
    relay.start();
    await until(() => seen.added.length >= 6);
    await relay.stop();
    expect(seen.added).toEqual([200, 200, 200, 200, 200, 1]);
  });

  it('looks once for all consumers, ever more seldom while there is nothing, and leases nothing', async () => {
    const { relay, seen } = scene(0);
    relay.start();
    await pause(1_000);
    await relay.stop();
    // A busy machine looks more seldom, never more often.
    expect(seen.looks).toBeGreaterThanOrEqual(2);
    expect(seen.looks).toBeLessThanOrEqual(15);
    expect(seen.claims).toBe(0);
  });

  it('never overlaps itself', async () => {
    const { relay, seen } = scene(2_000, { claimMs: 15 });
    relay.start();
    relay.start();
    await until(() => seen.claims > 5);
    await relay.stop();
    expect(seen.overlaps).toBe(0);
  });

  it('leases nothing while the queue is full or away', async () => {
    for (const room of [
      async () => 0,
      () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' })),
    ]) {
      const { relay, seen } = scene(10, { room });
      relay.start();
      await pause(100);
      await relay.stop();
      expect(seen.claims).toBe(0);
    }
  });

  it('goes on after a job could not be added', async () => {
    let down = true;
    const { relay, seen } = scene(300, {
      add: () => (down ? Promise.reject(new Error('away')) : Promise.resolve()),
    });
    relay.start();
    await until(() => seen.claims === 1);
    await pause(20);
    expect(seen.added).toEqual([]);
    down = false;
    await until(() => seen.added.length > 0);
    await relay.stop();
    // The first 200 were leased when the queue went away: they come again when their lease has run out.
    expect(seen.added).toEqual([100]);
  });

  it('stops at once while it waits, and only after a running turn has ended', async () => {
    const { relay, seen } = scene(1, { claimMs: 80 });
    relay.start();
    await pause(10);
    const started = performance.now();
    await relay.stop();
    expect(seen.added).toEqual([1]);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
