import { randomUUID } from 'node:crypto';
import { book, findSlots, holdSlot, type OutputOf } from '../../core/contract/index.js';
import { type Asked, askAt, DOUBLED } from '../support/ask-at.js';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase } from './own-database.js';
import { processorMsOf } from './process-tree.js';

const TRIES = 1_000;
/** One of them comes to be heard with an interpreter, as the city's residents do. */
const INTERPRETER = 'vi';
const WISH = { kind: 'legal', place: 'main' } as const;

const timesIn = ({ body }: Asked): string[] =>
  (body as OutputOf<typeof findSlots>).days.flatMap(({ slots }) =>
    slots.flatMap(({ at, free }) => (free ? [at] : [])),
  );

/**
 * A thousand people press at once: first all for one time, then for the times that are left, every other with an interpreter, and whoever
 * holds one books it. Is anything given twice, is every time given once, and what does the rush cost the API?
 */
export const measureBookings = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_bookings');
  const port = await freePort();
  const env = { ...database.env, PORT: String(port), LOG_LEVEL: 'silent' };
  const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
  const ask = askAt(`http://127.0.0.1:${port}`);
  const took: number[] = [];
  const press = async (at: string, interpreter?: string): Promise<Asked> => {
    const began = performance.now();
    const body = { ...WISH, at, ...(interpreter ? { interpreter } : {}) };
    const held = await ask(holdSlot, { body, headers: { 'idempotency-key': randomUUID() } });
    if (held.status !== 201) return held;
    const { receipt, secret } = held.body as { receipt: string; secret: string };
    const booked = await ask(book, { params: { receipt }, secret, body: {} });
    took.push(performance.now() - began);
    return booked;
  };
  const free = timesIn(await ask(findSlots, { query: { ...WISH, interpreter: INTERPRETER } }));
  const [first = '', ...others] = free;
  const atOnce = await Promise.all(Array.from({ length: TRIES }, () => press(first)));
  const before = processorMsOf(api.pid);
  const spread = await Promise.all(
    Array.from({ length: TRIES }, (_, i) =>
      press(others[i % others.length] ?? '', i % 2 ? INTERPRETER : undefined),
    ),
  );
  const processor = processorMsOf(api.pid) - before;
  const booked = (all: readonly Asked[]) => all.filter(({ status }) => status === 204).length;
  const [doubled] = await database.query<{ n: number }>(DOUBLED);
  await api.kill('SIGTERM');
  database.forget();
  progress(`  ${free.length} times, ${2 * TRIES} presses`);
  return [
    figure('bookings_doubled', 'pairs', doubled?.n ?? Number.NaN),
    figure('bookings_of_one_time', 'bookings', booked(atOnce), 1),
    figure('bookings_of_other_times', 'bookings', booked(spread), others.length),
    figure('bookings_rush_processor', 'ms', processor),
    figure('book_among_a_thousand', 'ms', median(took)),
  ];
};
