import pg from 'pg';
import { loadConfig, readEnv } from '../../core/base/config/index.js';
import { INBOX_ORDERS, signIn } from '../../core/contract/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { VoiceCountsRepository } from '../../core/records/submissions/index.js';
import { OPERATOR, withCore } from '../../scripts/core-context.js';
import { addManyVoices } from '../support/many-voices.js';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase, type OwnDatabase } from './own-database.js';

const PASSWORD = 'a-long-bench-password';
const REPEATS = 15;
/** What a page of a list costs at least: fifty voices by their keys, as they stand in the table. */
const ANCHOR = `select * from submissions where id = any($1::uuid[])`;
const LISTS: Readonly<Record<string, string>> = {
  'inbox new': 'view=new',
  'inbox overdue': 'view=overdue',
  'inbox all, page 1': 'view=all',
  'inbox all, rare language': 'view=all&textLang=ne',
  'inbox all, one measure': 'view=all&measure=5-2-3',
  'inbox all, one state': 'view=all&status=declined',
  ...Object.fromEntries(
    INBOX_ORDERS.map((order) => [`inbox answered, ${order}`, `view=answered&order=${order}`]),
  ),
};

interface Reader {
  readonly who: string;
  readonly cookie: string;
}

const fill = async (url: string, voices: number): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await addManyVoices(client, voices, new Date());
  } finally {
    await client.end();
  }
};

const signInAt = async (site: string, login: string): Promise<string> => {
  const answer = await fetch(`${site}${signIn.path}`, {
    method: signIn.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`Sign-in was answered ${answer.status}`);
  return cookie;
};

/** Adds who reads, and does what the worker does every 20 seconds with the numbers. */
const addReaders = async ({ env }: OwnDatabase): Promise<void> =>
  withCore(loadConfig(readEnv({ ...env, LOG_LEVEL: 'silent' })), async (core) => {
    const add = (login: string, role: 'clerk' | 'triage', sections: string[]) =>
      core
        .get(AddStaff)
        .add(OPERATOR, { login, name: login, password: PASSWORD, roles: [role], sections });
    await add('city', 'triage', []);
    await add('section', 'clerk', ['shuno']);
    await core.get(VoiceCountsRepository).gather();
  });

/** Milliseconds of the middle and of the slowest call. */
const timesOf = async (ask: () => Promise<unknown>): Promise<{ p50: number; worst: number }> => {
  await ask();
  const times: number[] = [];
  for (let i = 0; i < REPEATS; i++) {
    const from = performance.now();
    await ask();
    times.push(performance.now() - from);
  }
  return { p50: median(times), worst: Math.max(...times) };
};

const measureAt = async (voices: number): Promise<Map<string, Figure>> => {
  const database = await createOwnDatabase(`bench_reads_${voices}`);
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  progress(`  ${voices} voices ...`);
  await fill(database.url, voices);
  await addReaders(database);
  const api = await startProcess({
    script: 'dist/api/main.js',
    env: { ...database.env, PORT: String(port) },
    ready: /api ready/,
  });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const readers: Reader[] = [];
    for (const who of ['city', 'section']) readers.push({ who, cookie: await signInAt(site, who) });
    const { rows } = await client.query<{ id: string }>(
      `select id from submissions tablesample system (1) where status <> 'received' limit 50`,
    );
    const anchor = await timesOf(() => client.query(ANCHOR, [rows.map(({ id }) => id)]));
    const figures = new Map<string, Figure>();
    for (const { who, cookie } of readers)
      for (const [name, query] of Object.entries(LISTS)) {
        const { p50, worst } = await timesOf(async () => {
          const answer = await fetch(`${site}/api/staff/inbox?${query}&limit=50`, {
            headers: { cookie },
          });
          await answer.arrayBuffer();
          if (!answer.ok) throw new Error(`${name} was answered ${answer.status}`);
        });
        progress(`  ${who}: ${name}: p50 ${p50.toFixed(1)} ms, slowest ${worst.toFixed(1)} ms`);
        const key = `${name} (${who}), ${voices} voices`;
        figures.set(`${name} ${who}`, figure(key, 'ms p50', p50, anchor.p50));
      }
    return figures;
  } finally {
    await client.end();
    await api.kill('SIGTERM');
    database.forget();
  }
};

/**
 * What staff read, over the API, with ten thousand voices and with a hundred thousand (`--million`: with a million): each list
 * beside fifty rows by their keys, and how much slower the larger city is.
 */
export const measureReads = async (million = process.argv.includes('--million')) => {
  const small = await measureAt(10_000);
  const large = await measureAt(million ? 1_000_000 : 100_000);
  const growth = [...large].flatMap(([key, { name, value }]) => {
    const before = small.get(key)?.value;
    return value && before ? [figure(`growth: ${name}`, 'x', value / before)] : [];
  });
  return [...small.values(), ...large.values(), ...growth];
};
