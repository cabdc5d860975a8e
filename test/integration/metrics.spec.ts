import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify from 'fastify';
import type { Registry } from 'prom-client';
import { parse } from 'yaml';
import { timeRequests } from '../../api/http/request-times.js';
import { openRegistry, serveMetrics } from '../../core/infra/metrics/metrics-door.js';
import { Watch } from '../../core/portals/watch/index.js';
import { watchQueue } from '../../worker/queue-watch.js';
import { freePort } from '../support/ports.js';
import { type Product, startProduct } from '../support/product.js';

/** What a city's watch is told: right, at a door of its own, and without a word of anybody. */
const ALERTS = 'docs/monitoring/alerts.yml';
let product: Product;
let registry: Registry;
let server: Server;
let room = 3;

beforeAll(async () => {
  product = await startProduct();
  registry = openRegistry('all');
  product.app.get(Watch).addTo(registry);
  watchQueue(registry, {
    room: async () => {
      if (room < 0) throw new Error('away');
      return room;
    },
  });
  server = await serveMetrics(registry, { port: await freePort(), host: '127.0.0.1' });
});
afterAll(async () => {
  server.close();
  await product.close();
});

const ask = (path: string, method = 'GET') =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    method,
    // Between two looks may lie as long as an idle connection is kept.
    headers: { connection: 'close' },
  });
const figure = async (name: string): Promise<number> => {
  const text = await (await ask('/metrics')).text();
  return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'm').exec(text)?.[1]);
};

describe('the figures', () => {
  it('count what came in the last hour and what waits for the worker, and hold no word of it', async () => {
    const text = '市民体育館の照明が暗いです。';
    const before = [
      await figure('koebako_voices_last_hour'),
      await figure('koebako_outbox_waiting'),
    ];
    await product.submit({ kind: 'opinion', text });
    expect(await figure('koebako_voices_last_hour')).toBe(Number(before[0]) + 1);
    expect(await figure('koebako_outbox_waiting')).toBeGreaterThan(Number(before[1]));
    product.clock.advance({ hours: 2 });
    expect(await figure('koebako_voices_last_hour')).toBe(0);
    const told = await (await ask('/metrics')).text();
    expect(told).not.toMatch(/体育館|照明/);
  });

  it('say that the queue does not answer', async () => {
    expect(await figure('koebako_queue_room')).toBe(3);
    room = -1;
    expect(await figure('koebako_queue_room')).toBe(-1);
  });

  it('stand at their own door, and nothing else does', async () => {
    expect((await product.call('GET', '/metrics')).status).toBe(404);
    expect((await ask('/api/plan')).status).toBe(404);
    expect((await ask('/metrics', 'POST')).status).toBe(404);
  });

  it('name routes, never the addresses that were asked for', async () => {
    const app = fastify();
    timeRequests(app, registry);
    app.get('/api/submissions/:receipt', async () => ({}));
    await app.inject('/api/submissions/KB-2026-GEHEIM');
    await app.inject('/nowhere/KB-2026-GEHEIM');
    const told = await registry.metrics();
    expect(told).toContain('route="/api/submissions/:receipt",status="200"');
    expect(told).toContain('route="none",status="404"');
    expect(told).not.toContain('GEHEIM');
    await app.close();
  });

  it('are all that the alerts ask for', async () => {
    const told = await registry.metrics();
    const { groups } = parse(readFileSync(ALERTS, 'utf8')) as {
      groups: { rules: { alert: string; expr: string }[] }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.length).toBeGreaterThan(10);
    const names = rules.flatMap(({ expr }) => expr.match(/\b(koebako|nodejs)_\w+/g) ?? []);
    const unknown = names.filter(
      (name) => !told.includes(`# TYPE ${name.replace(/_(bucket|count|sum)$/, '')} `),
    );
    expect(unknown).toEqual([]);
  });
});

it('a database that does not answer is told, with the door still open', async () => {
  const other = openRegistry('api');
  const broken = { read: () => Promise.reject(new Error('away')) };
  new Watch(broken as never, product.clock).addTo(other);
  expect(await other.metrics()).toMatch(/^koebako_database_up\{[^}]*\} 0$/m);
});
