import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, progress } from './figure.js';
import { createOwnDatabase, type OwnDatabase } from './own-database.js';

/** Voices a second: an ordinary flood, and twice that. */
const USUAL = 50;
const TWICE = 100;
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
const sendSteadily = async (
  url: string,
  from: number,
  perSecond: number,
  seconds: number,
): Promise<number> => {
  const count = perSecond * seconds;
  const started = Date.now();
  const sent: Promise<void>[] = [];
  for (let i = 0; i < count; i++) {
    await pause(Math.max(0, started + (i * 1_000) / perSecond - Date.now()));
    sent.push(send(url, from + i));
  }
  await Promise.all(sent);
  return from + count;
};

const drained = async ({ query }: OwnDatabase): Promise<void> => {
  for (const until = Date.now() + DRAIN_WITHIN_MS; Date.now() < until; await pause(100)) {
    const [waiting] = await query<{ n: number }>(
      `select count(*)::int as n from outbox where consumer in ('routing', 'search-voice') and handled_at is null`,
    );
    if (waiting?.n === 0) return;
  }
  throw new Error(
    'Voices still waited for their section or for the index after the load had ended',
  );
};

interface Lags {
  readonly routed: number;
  readonly routedP50: number;
  readonly routedP99: number;
  readonly found: number;
  readonly foundP99: number;
}
/** From the receipt of each voice since then to the line that says which section has it, and until a search finds it. */
const lagsSince = async ({ query }: OwnDatabase, since: Date): Promise<Lags> => {
  const [lags] = await query<Lags>(
    `select count(a.at)::int as routed,
            extract(epoch from percentile_cont(0.5) within group (order by a.at - s.received_at))::float8 * 1000 as "routedP50",
            extract(epoch from percentile_cont(0.99) within group (order by a.at - s.received_at))::float8 * 1000 as "routedP99",
            count(o.handled_at)::int as found,
            extract(epoch from percentile_cont(0.99) within group (order by o.handled_at - s.received_at))::float8 * 1000 as "foundP99"
       from submissions s
       join audit_log a on a.subject_id = s.id and a.verb = 'route'
       join outbox o on o.subject_id = s.id and o.consumer = 'search-voice'
      where s.received_at >= $1`,
    [since],
  );
  if (!lags) throw new Error('No voice was routed');
  return lags;
};

/** From the receipt of a voice to its section and to the index: API and worker apart, Bull between them. */
export const measureRouting = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_routing');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api/submissions`;
  const env = { ...database.env, PORT: String(port), REDIS_URL: process.env.TEST_REDIS_URL };
  const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
  const worker = await startProcess({ script: 'dist/worker/main.js', env, ready: /worker ready/ });
  let sent = await sendSteadily(url, 0, USUAL, WARM_UP_SECONDS);
  await drained(database);
  const at = async (perSecond: number): Promise<Lags> => {
    const since = new Date();
    const before = sent;
    sent = await sendSteadily(url, sent, perSecond, SECONDS);
    await drained(database);
    const lags = await lagsSince(database, since);
    const { routed, found } = lags;
    if (routed !== sent - before || found !== routed)
      throw new Error(`${routed} routed and ${found} indexed of ${sent - before} voices`);
    progress(`  ${routed} voices at ${perSecond}/s, all routed and found`);
    return lags;
  };
  const usual = await at(USUAL);
  const twice = await at(TWICE);
  await worker.kill('SIGTERM');
  await api.kill('SIGTERM');
  database.forget();
  return [
    figure('routed_p50', 'ms', usual.routedP50),
    figure('routed_p99', 'ms', usual.routedP99),
    figure('search_lag_p99', 'ms', usual.foundP99),
    figure('routed_twice_p99', 'ms', twice.routedP99),
    figure('search_lag_twice_p99', 'ms', twice.foundP99),
  ];
};
