import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { consumerNames } from '../core/base/outbox/index.js';
import { figure, progress } from '../test/bench/figure.js';
import { createOwnDatabase, type OwnDatabase } from '../test/bench/own-database.js';
import { startAnswerers } from '../test/faults/answerers.js';
import { faultParts } from '../test/faults/parts/index.js';
import { countStorm } from '../test/faults/storm-count.js';
import { productPart, redisPart } from '../test/faults/storm-part.js';
import { postgresPart } from '../test/faults/storm-postgres.js';
import { startSenders } from '../test/faults/storm-senders.js';
import { strikeParts } from '../test/faults/storm-strikes.js';
import { freePort } from '../test/support/ports.js';
import { settingsOf } from '../worker/queues.js';

/**
 * `npm run faults -- --seconds 40 --every 1 --seed 1`: residents send voices and answers through the pages' process while it, API, workers, Redis and PostgreSQL are killed and started
 * again, one every second on average; then the calm, and one line of JSON. Exit code 1 when a voice or an answer was lost, doubled or miscounted, 2 when none was acknowledged.
 * `npm run faults -- disk redis blocked rolling restarts keys disposal answers` tries these instead, a line of JSON for each figure; `--kills 50` is for
 * `restarts`. Exit code 1 when one misses its goal.
 * `--broken` storms over a relay that is broken on purpose and must lose: exit code 2 when nothing was seen.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '40' },
    every: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    broken: { type: 'boolean', default: false },
    kills: { type: 'string', default: '50' },
  },
});
const [seconds, every, seed] = [values.seconds, values.every, values.seed].map(Number) as [
  number,
  number,
  number,
];
if (!(seconds > 0 && seconds <= 900 && every > 0 && every <= 60) || !Number.isInteger(seed)) {
  progress('faults needs --seconds up to 900, --every up to 60 and a whole number for --seed');
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

if (positionals.length) {
  const parts = faultParts(Number(values.kills));
  let missed = false;
  for (const name of positionals) {
    const part = parts[name];
    if (!part) {
      progress(`There is no part ${name}: there are ${Object.keys(parts).join(', ')}`);
      process.exit(2);
    }
    progress(name);
    for (const found of await part()) {
      console.log(JSON.stringify(found));
      missed ||= !found.met;
    }
  }
  process.exit(missed ? 1 : 0);
}

/** What a killed worker had leased comes again when the lease has run out, at the latest. */
const DRAIN_WITHIN_MS =
  Math.max(...consumerNames().map((name) => settingsOf(name).leaseMs)) + 60_000;

const drain = async ({ query }: OwnDatabase): Promise<number> => {
  const started = Date.now();
  for (let said = 0; Date.now() - started < DRAIN_WITHIN_MS; await pause(200)) {
    const [left] = await query<{ n: number }>(
      'select count(*)::int as n from outbox where handled_at is null and dead_at is null',
    );
    if (!left?.n) break;
    if (Date.now() - said > 10_000) progress(`  ${left.n} still wait for their turn`);
    if (Date.now() - said > 10_000) said = Date.now();
  }
  return (Date.now() - started) / 1_000;
};

const database = await createOwnDatabase('storm');
const [port, redisPort] = [await freePort(), await freePort()];
const env = {
  ...database.env,
  PORT: String(port),
  REDIS_URL: `redis://127.0.0.1:${redisPort}`,
  LOG_LEVEL: 'fatal',
};
const script = values.broken ? 'dist/test/faults/storm-broken-worker.js' : 'dist/worker/main.js';
const webPort = await freePort();
const worker = () => productPart('worker', { script, env, ready: /worker ready/ });
const api = { script: 'dist/api/main.js', env, ready: /api ready/ };
const postgres = await postgresPart(database.url);
const web = productPart(
  'web',
  {
    script: 'dist/web/server/main.js',
    env: { ...env, PORT: String(webPort), API_URL: `http://127.0.0.1:${port}` },
    ready: /listens on/,
  },
  webPort,
);
const others = [redisPart(redisPort), productPart('api', api, port), worker(), worker(), web];
for (const part of others) await part.start();

progress(`storm for ${seconds} s, seed ${seed}${values.broken ? ', relay broken on purpose' : ''}`);
const senders = startSenders(`http://127.0.0.1:${webPort}/api/submissions`, seed);
const answerers = startAnswerers(`http://127.0.0.1:${webPort}`, seed);
const kills = await strikeParts([postgres, ...others], { seconds, every, seed });
await Promise.all([senders.stop(), answerers.stop()]);
progress('calm ...');
const drainSeconds = figure('drain', 's', await drain(database)).value;
// With the broken relay nothing waits in the outbox; what still lives in Bull gets its time: a lock and two scans for stalled jobs.
if (values.broken) await pause(35_000);
const count = await countStorm(database, senders.voices, senders.otherAnswers);
const answers = await answerers.count(database);
for (const part of [...others].reverse()) await part.stop();
await postgres.stop();
database.forget();
console.log(JSON.stringify({ ...count, ...answers, kills, seed, seconds, every, drainSeconds }));
if (values.broken && !count.lost) {
  progress('A relay that is broken on purpose lost nothing: this storm cannot see loss');
  process.exit(2);
}
if (!count.acknowledged) {
  progress('Nothing was acknowledged: this storm had nothing to lose and proves nothing');
  process.exit(2);
}
const wrong = [count.lost, count.doubled, answers.answersLost, answers.answersMiscounted];
process.exit(wrong.some((n) => n !== 0) ? 1 : 0);
