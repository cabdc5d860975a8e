import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import { ConfigError } from '../../core/base/config/index.js';
import {
  type ConsumerName,
  consumerNames,
  type OutboxHandler,
  type OutboxItem,
} from '../../core/base/outbox/index.js';
import { Dispatch } from './dispatch.js';
import { HandlerRegistry } from './handler-registry.js';

const itemOf = (id: string): OutboxItem => ({
  id,
  event: 'submission.received',
  consumer: 'routing',
  subjectId: `subject-${id}`,
});
const idleFor = (consumer: ConsumerName): OutboxHandler => ({
  consumer,
  handle: async () => undefined,
});
const idle = consumerNames()
  .filter((consumer) => consumer !== 'routing')
  .map(idleFor);

/** A handler whose set fails as a whole when one row of it is bad, as a set-based statement does. */
const scene = (
  isBad: (id: string) => boolean,
  {
    release = (): Promise<void> => Promise.resolve(),
    waiting = (ids: readonly string[]) => ids.map(itemOf),
  } = {},
) => {
  const handled: string[] = [];
  const released: [string, string][] = [];
  let runs = 0;
  const handler: OutboxHandler = {
    consumer: 'routing',
    handle: async (items) => {
      runs++;
      const bad = items.find(({ id }) => isBad(id));
      if (bad)
        throw Object.assign(new Error(`bad row "${bad.id} 秘密の文"`), {
          code: '23514',
          constraint: 'some_check',
        });
      handled.push(...items.map(({ id }) => id));
    },
  };
  const outbox = {
    unhandled: async (_: ConsumerName, ids: readonly string[]) => waiting(ids),
    release: async (ids: readonly string[], error: string) => {
      await release();
      for (const id of ids) released.push([id, error]);
      return [];
    },
  };
  const dispatch = new Dispatch(
    new HandlerRegistry([handler, ...idle]),
    outbox,
    pino({ level: 'silent' }),
  );
  return { dispatch, handled, released, runs: () => runs };
};

describe('Dispatch', () => {
  it('hands a good batch over in one run', async () => {
    const { dispatch, handled, runs } = scene(() => false);
    await dispatch.dispatch('routing', ['1', '2', '3']);
    expect(handled).toEqual(['1', '2', '3']);
    expect(runs()).toBe(1);
  });

  it('puts exactly the bad rows back, whatever their places, and handles all others once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), async (bads) => {
        const ids = bads.map((_, i) => String(i));
        const { dispatch, handled, released } = scene((id) => bads[Number(id)] === true);
        await dispatch.dispatch('routing', ids);
        expect(released.map(([id]) => id)).toEqual(ids.filter((_, i) => bads[i]));
        expect(handled).toEqual(ids.filter((_, i) => !bads[i]));
      }),
      { numRuns: 50 },
    );
  });

  it('finds one bad row of 200 in few runs', async () => {
    const { dispatch, runs } = scene((id) => id === '77');
    await dispatch.dispatch(
      'routing',
      Array.from({ length: 200 }, (_, i) => String(i)),
    );
    expect(runs()).toBeLessThanOrEqual(1 + 2 * 8);
  });

  it('writes codes into the row, never the message', async () => {
    const { dispatch, released } = scene(() => true);
    await dispatch.dispatch('routing', ['1']);
    const [, error] = released[0] ?? ['', ''];
    expect(error).toMatch(/^Error 23514 some_check/);
    expect(error).not.toContain('秘密');
  });

  it('gives up at the first row that cannot be put back, so that a database that is away is not asked 200 times', async () => {
    const { dispatch, runs } = scene(() => true, {
      release: () => Promise.reject(new Error('away')),
    });
    await expect(
      dispatch.dispatch(
        'routing',
        Array.from({ length: 200 }, (_, i) => String(i)),
      ),
    ).rejects.toThrow('away');
    expect(runs()).toBeLessThan(12);
  });

  it('asks nobody when all rows are handled already', async () => {
    const { dispatch, runs } = scene(() => false, { waiting: () => [] });
    await dispatch.dispatch('routing', ['1']);
    expect(runs()).toBe(0);
  });
});

describe('HandlerRegistry', () => {
  const fitting = consumerNames().map(idleFor);
  const stranger = idleFor('nobody' as ConsumerName);

  it('gives each consumer its handler', () => {
    const handlers = new HandlerRegistry(fitting);
    for (const handler of fitting) expect(handlers.of(handler.consumer)).toBe(handler);
  });

  it.each([
    ['a missing handler', idle, 'no handler for routing'],
    ['a double one', [...fitting, idleFor('routing')], '2 handlers for routing'],
    ['a stranger', [...fitting, stranger], 'a handler for nobody, which is no consumer'],
    [
      'all of them, in one line',
      [...idle, ...idle.slice(0, 1), stranger],
      'no handler for routing; 2 handlers for notify-section; a handler for nobody, which is no consumer',
    ],
  ])('stops the start for %s', (_, handlers, line) => {
    expect(() => new HandlerRegistry(handlers)).toThrow(new ConfigError(line));
  });
});
