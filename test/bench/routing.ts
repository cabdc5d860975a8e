import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, progress } from './figure.js';
import { createOwnDatabase, type OwnDatabase } from './own-database.js';

const PER_SECOND = 50;
const SECONDS = 10;
/** The worker loads its language detector with the first voice: once in its life, so not in the figure. */
const WARM_UP_SECONDS = 2;
const DRAIN_WITHIN_MS = 15_000;
const MEASURES = ['5-1-1', '5-2-1', '5-3-1', '5-4-1', '5-5-1', '5-6-1'];

const send = async (url: string, i: number): Promise<void> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': `bench-${i}` },
    body: JSON.stringify({
      kind: 'opinion',
      text: `公園の街灯が夕方に消えていて、子どもの帰り道が暗いです。確かめてください。${i}`,
      measure: MEASURES[i % MEASURES.length],
      lang: 'ja',
    }),
  });
  await answer.text();
  if (answer.status !== 201) throw new Error(`A voice was answered ${answer.status}`);
};

/** At a steady pace, whether or not the earlier ones were answered: residents do not wait for each other. */
const sendSteadily = async (url: string, from: number, count: number): Promise<void> => {
  const started = Date.now();
  const sent: Promise<void>[] = [];
  for (let i = 0; i < count; i++) {
    await pause(Math.max(0, started + (i * 1_000) / PER_SECOND - Date.now()));
    sent.push(send(url, from + i));
  }
  await Promise.all(sent);
};

const drained = async ({ query }: OwnDatabase): Promise<void> => {
  for (const until = Date.now() + DRAIN_WITHIN_MS; Date.now() < until; await pause(100)) {
    const [waiting] = await query<{ n: number }>(
      `select count(*)::int as n from outbox where consumer = 'routing' and handled_at is null`,
    );
    if (waiting?.n === 0) return;
  }
  throw new Error('Voices still waited for their section after the load had ended');
};

/** From the receipt of a voice to the line that says which section has it: API and worker apart, Bull between them. */
export const measureRouting = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_routing');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api/submissions`;
  const env = { ...database.env, PORT: String(port), REDIS_URL: process.env.TEST_REDIS_URL };
  const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
  const worker = await startProcess({ script: 'dist/worker/main.js', env, ready: /worker ready/ });
  const warmUp = PER_SECOND * WARM_UP_SECONDS;
  const count = PER_SECOND * SECONDS;
  await sendSteadily(url, 0, warmUp);
  await drained(database);
  const since = new Date();
  await sendSteadily(url, warmUp, count);
  await drained(database);
  const [lag] = await database.query<{ n: number; p50: number; p99: number }>(
    `select count(*)::int as n, percentile_cont(0.5) within group (order by ms) as p50,
            percentile_cont(0.99) within group (order by ms) as p99
       from (select extract(epoch from a.at - s.received_at) * 1000 as ms
               from submissions s join audit_log a on a.subject_id = s.id and a.verb = 'route'
              where s.received_at >= $1) lags`,
    [since],
  );
  await worker.kill('SIGTERM');
  await api.kill('SIGTERM');
  database.forget();
  if (lag?.n !== count) throw new Error(`${lag?.n} of ${count} voices were routed`);
  progress(`  ${count} voices at ${PER_SECOND}/s, all routed`);
  return [figure('routed_p50', 'ms', lag.p50), figure('routed_p99', 'ms', lag.p99)];
};
