import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import {
  OUTBOX_HANDLERS,
  type OutboxHandler,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { Dispatch } from '../../worker/processors/dispatch.js';
import { HandlerRegistry } from '../../worker/processors/handler-registry.js';
import { startWaysBack, type WaysBack } from '../support/ways-back.js';

/** Does an operator find the mail of a request by its name, and does nobody outside give names? */
let way: WaysBack;
let answer: { name: string; id: string };
const ADDRESS = 'named@example.org';
beforeAll(async () => {
  way = await startWaysBack();
  const { headers, body } = await way.product.call<{ id: string }>('POST', '/api/submissions', {
    body: {
      kind: 'opinion',
      text: 'ベンチの脚が折れかけています。座ると傾きます。',
      measure: '5-3-1',
      contact: { email: ADDRESS },
    },
    headers: { 'x-request-id': 'a-name-from-outside' },
  });
  answer = { name: String(headers['x-request-id']), id: body.id };
});
afterAll(() => way.close());

/** As the worker does it. */
const work = async (): Promise<void> => {
  const outbox = way.product.app.get(OutboxRepository);
  const handlers = way.product.app.get<OutboxHandler[]>(OUTBOX_HANDLERS);
  const dispatch = new Dispatch(new HandlerRegistry(handlers), outbox, pino({ level: 'silent' }));
  for (const consumer of ['routing', 'ask-to-confirm'] as const) {
    const items = await outbox.claim(consumer, 100, 60_000);
    await dispatch.dispatch(
      consumer,
      items.map(({ id }) => id),
    );
  }
};

it('gives each request a name of its own, whatever a stranger calls it', async () => {
  expect(answer.name).toMatch(/^[\da-f-]{36}$/);
  const { headers } = await way.product.call('GET', '/api/health/live');
  expect(headers['x-request-id']).not.toBe(answer.name);
});

it('writes the name beside all that follows, also from what followed, and into the mail', async () => {
  await work();
  const rows = await way.query(
    'select distinct event, request_id as name from outbox where subject_id = $1',
    [answer.id],
  );
  expect(rows.length).toBeGreaterThan(2);
  expect(new Set(rows.map(({ name }: { name: string }) => name))).toEqual(new Set([answer.name]));
  expect(way.mailsTo(ADDRESS)[0]?.headers['x-request-id']).toBe(answer.name);
});
