import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/ports.js';
import { type RunningProcess, startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase, EMPTIED, type OwnDatabase } from './own-database.js';
import { processorMsOf } from './process-tree.js';
import { CONNECTIONS, type Load, runLoad } from './run-load.js';

const ROUNDS = 3;
const SECONDS = 4;
/** Long enough for the compiler to have seen the path. */
const WARM_UP_SECONDS = 3;

interface Side {
  readonly name: string;
  readonly url: string;
  readonly process: RunningProcess;
  /** Rows that one voice leaves behind in submissions, audit log and outbox. */
  readonly leaves: readonly [number, number, number];
  readonly loads: (Load & { readonly processorMs: number })[];
}

const startSides = async ({ env }: OwnDatabase): Promise<Side[]> => {
  const [api, three, two] = [await freePort(), await freePort(), await freePort()];
  const anchor = (port: number, inserts: string) =>
    startProcess({
      script: 'dist/test/bench/anchor-server.js',
      env: { ...env, PORT: String(port), INSERTS: inserts },
      ready: /anchor ready/,
    });
  const url = (port: number) => `http://127.0.0.1:${port}/api/submissions`;
  return [
    {
      name: 'product',
      url: url(api),
      process: await startProcess({
        script: 'dist/api/main.js',
        env: { ...env, PORT: String(api) },
        ready: /api ready/,
      }),
      leaves: [1, 1, 1],
      loads: [],
    },
    {
      name: 'anchor with three inserts',
      url: url(three),
      process: await anchor(three, '3'),
      leaves: [1, 1, 1],
      loads: [],
    },
    {
      name: 'anchor with two inserts',
      url: url(two),
      process: await anchor(two, '2'),
      leaves: [1, 0, 1],
      loads: [],
    },
  ];
};

/** Every acknowledged voice must stand in the database with all that belongs to it: speed by forgetting is no speed. */
const proveStored = async (side: Side, ok: number, { query }: OwnDatabase): Promise<void> => {
  // The generator leaves while its last requests are on the way: at most one for each connection.
  await pause(300);
  const [counted] = await query<{ voices: number; audit: number; outbox: number }>(
    `select (select count(*)::int from submissions) as voices,
            (select count(*)::int from audit_log where verb = 'submit') as audit,
            (select count(*)::int from outbox where consumer = 'routing') as outbox`,
  );
  const { voices, audit, outbox } = counted ?? { voices: 0, audit: 0, outbox: 0 };
  const complete = audit === voices * side.leaves[1] && outbox === voices * side.leaves[2];
  if (voices < ok || voices > ok + CONNECTIONS || !complete)
    throw new Error(`${side.name}: ${ok} acknowledged, stored ${JSON.stringify(counted)}`);
};

const takeRound = async (
  side: Side,
  seconds: number,
  database: OwnDatabase,
): Promise<Side['loads'][number]> => {
  // Each run starts with empty tables, so that none pays for the rows of another.
  await database.query(EMPTIED);
  const before = processorMsOf(side.process.pid);
  const load = await runLoad(side.url, seconds);
  const processorMs = (processorMsOf(side.process.pid) - before) / load.ok;
  await proveStored(side, load.ok, database);
  return { ...load, processorMs };
};

/** Taking voices in at 32 connections: the real API process beside raw node:http and pg, in turns on the same database. */
export const measureIntake = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_intake');
  const sides = await startSides(database);
  for (const side of sides) await takeRound(side, WARM_UP_SECONDS, database);
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of sides) {
      const load = await takeRound(side, SECONDS, database);
      side.loads.push(load);
      progress(
        `  ${side.name}: ${Math.round(load.perSecond)} req/s, p50 ${load.p50} ms, p99 ${load.p99} ms, ${load.processorMs.toFixed(3)} ms of processor each, ${load.ok} stored`,
      );
    }
  }
  for (const side of sides) await side.process.kill('SIGTERM');
  database.forget();
  const [product, three, two] = sides.map(({ loads }) => ({
    perSecond: median(loads.map((load) => load.perSecond)),
    p99: median(loads.map((load) => load.p99)),
    processorMs: median(loads.map((load) => load.processorMs)),
  }));
  if (!product || !three || !two) return [];
  return [
    figure('post_submissions', 'req/s', product.perSecond, three.perSecond),
    figure('post_submissions_two_inserts', 'req/s', product.perSecond, two.perSecond),
    figure('post_submissions_p99', 'ms', product.p99, three.p99),
    figure('post_submissions_processor', 'ms', product.processorMs, three.processorMs),
  ];
};
