import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase, EMPTIED, type OwnDatabase } from './own-database.js';
import { runLoad } from './run-load.js';

const ROUNDS = 5;
const SECONDS = 4;
const WARM_UP_SECONDS = 3;

/** With the consumer off, its rows count as done the moment they are written; with it on, the same trigger does nothing. */
const TRIGGER = `
  create table bench_switch (is_off boolean not null);
  insert into bench_switch values (false);
  create function bench_skip() returns trigger language plpgsql as $$
  begin
    if (select is_off from bench_switch) then new.handled_at := now(); end if;
    return new;
  end $$;
  create trigger bench_skip before insert on outbox
    for each row when (new.consumer = 'search-voice') execute function bench_skip()`;

const DEADLOCK = '40P01';
const TRIES = 20;

/** What waits is dropped, so that a round does not pay for the one before it; the worker may be in the middle of some of it. */
const drop = async (database: OwnDatabase, tries = TRIES): Promise<unknown> =>
  database.query(EMPTIED).catch((error: { code?: string }) => {
    if (error.code !== DEADLOCK || tries <= 1) throw error;
    return drop(database, tries - 1);
  });

const takeRound = async (url: string, isOff: boolean, database: OwnDatabase, seconds: number) => {
  await database.query('update bench_switch set is_off = $1', [isOff]);
  const load = await runLoad(url, seconds);
  await drop(database);
  await pause(500);
  return load.perSecond;
};

/** What it costs those who send that a worker makes every voice findable: the same load with that consumer and without it. */
export const measureFollowing = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_following');
  await database.query(TRIGGER);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/api/submissions`;
  const env = { ...database.env, PORT: String(port), REDIS_URL: process.env.TEST_REDIS_URL };
  const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
  const worker = await startProcess({ script: 'dist/worker/main.js', env, ready: /worker ready/ });
  await takeRound(url, false, database, WARM_UP_SECONDS);
  const on: number[] = [];
  const off: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    on.push(await takeRound(url, false, database, SECONDS));
    off.push(await takeRound(url, true, database, SECONDS));
    progress(`  with the index ${on.at(-1)?.toFixed(0)} req/s, without ${off.at(-1)?.toFixed(0)}`);
  }
  await worker.kill('SIGTERM');
  await api.kill('SIGTERM');
  database.forget();
  return [figure('post_submissions_indexed', 'req/s', median(on), median(off))];
};
