import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { book, findSlots, holdSlot, type OutputOf } from '../../core/contract/index.js';
import { askAt, DOUBLED } from '../support/ask-at.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/ports.js';
import { type Part, productPart } from './storm-part.js';

/** Is a time given once though the API dies between its choice and its booking, and free again where nobody books it? */
const PRESSES = 60;
const WISH = { kind: 'legal', place: 'main' } as const;
let database: TestDatabase;
let client: pg.Client;
let dataDir: string;
let api: Part;
let ask: ReturnType<typeof askAt>;
beforeAll(async () => {
  database = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'koebako-booking-'));
  const port = await freePort();
  const env = {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'fatal',
    PORT: String(port),
  };
  api = productPart('api', { script: 'dist/api/main.js', env, ready: /api ready/ }, port);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await api.start();
  ask = askAt(`http://127.0.0.1:${port}`);
}, 90_000);
afterAll(async () => {
  await api.stop();
  await client.end();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const freeTimes = async (): Promise<string[]> => {
  const { body } = await ask(findSlots, { query: WISH });
  return (body as OutputOf<typeof findSlots>).days.flatMap(({ slots }) =>
    slots.flatMap(({ at, free }) => (free ? [at] : [])),
  );
};
const hold = (at: string, key: string) =>
  ask(holdSlot, { body: { ...WISH, at }, headers: { 'idempotency-key': key } });
const bookIt = (body: unknown) => {
  const { receipt, secret } = body as { receipt: string; secret: string };
  return ask(book, { params: { receipt }, secret, body: {} });
};
const restart = async () => {
  await api.kill();
  await api.start();
};
const doubled = async () => (await client.query(DOUBLED)).rows;

it('presses that nobody answered are made again with their keys, and one of them has the time', async () => {
  const [at = ''] = await freeTimes();
  const press = () =>
    Promise.all(Array.from({ length: PRESSES }, (_, i) => hold(at, `press-${i}`)));
  const first = press();
  await api.kill();
  const before = await first;
  await api.start();
  const after = await press();
  const kept = after.filter(({ status }) => status === 201);
  expect(kept).toHaveLength(1);
  // Who was answered before the kill is answered the same.
  for (const one of before) if (one.status === 201) expect(kept[0]?.body).toEqual(one.body);
  expect(await doubled()).toEqual([{ n: 0 }]);
}, 120_000);

it('a time that was held is booked by its holder after the kill', async () => {
  const [at = ''] = await freeTimes();
  const held = await hold(at, 'held-before');
  await restart();
  expect((await bookIt(held.body)).status).toBe(204);
  expect((await hold(at, 'another')).status).toBe(409);
}, 120_000);

it('a time that was held and never booked falls back when its minutes are over, with nobody to clear it up', async () => {
  const [at = ''] = await freeTimes();
  const held = await hold(at, 'never-booked');
  await api.kill();
  await client.query(
    `update bookings set held_until = now() - interval '1 second' where state = 'held'`,
  );
  await api.start();
  expect(await freeTimes()).toContain(at);
  const next = await hold(at, 'the-next');
  expect((await bookIt(next.body)).status).toBe(204);
  expect((await bookIt(held.body)).status).toBe(409);
  expect(await doubled()).toEqual([{ n: 0 }]);
}, 120_000);
