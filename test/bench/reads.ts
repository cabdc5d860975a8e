import pg from 'pg';
import { INBOX_ORDERS, signIn } from '../../core/contract/index.js';
import { gramsFor } from '../../core/language/search/index.js';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase } from './own-database.js';
import { fillTown, LOOKED_FOR, PASSWORD } from './reads-town.js';

const REPEATS = 15;
/** What a page of a list costs at least: fifty voices by their keys, as they stand in the table. */
const VOICES = `select * from submissions where id = any($1::uuid[])`;
/** The same of published opinions with their answers. */
const OPINIONS = `select p.*, a.text from publications p join answers a on a.id = p.answer_id where p.id = any($1::uuid[])`;
/** What a search costs at least: the first fifty that hold all pieces of the words, by the index, in whatever order. */
const HITS = `select submission_id from submission_search where grams @> $1::int[] limit 50`;
const PUBLIC_HITS = `select publication_id from publication_search where grams @> $1::int[] limit 20`;

/** By path: which raw statement stands beside it. */
interface Read {
  readonly path: string;
  readonly anchor: 'voices' | 'opinions' | 'hits' | 'public hits';
  readonly words?: string;
}
const q = (words: string) => `q=${encodeURIComponent(words)}`;
const searched = Object.entries(LOOKED_FOR);

const DESK: Readonly<Record<string, Read>> = Object.fromEntries([
  ...Object.entries({
    'inbox new': 'view=new',
    'inbox overdue': 'view=overdue',
    'inbox all, page 1': 'view=all',
    'inbox all, rare language': 'view=all&textLang=ne',
    'inbox all, one measure': 'view=all&measure=5-2-3',
    'inbox all, one state': 'view=all&status=declined',
    ...Object.fromEntries(
      INBOX_ORDERS.map((order) => [`inbox answered, ${order}`, `view=answered&order=${order}`]),
    ),
  }).map(([name, query]) => [
    name,
    { path: `/api/staff/inbox?${query}&limit=50`, anchor: 'voices' } as const,
  ]),
  ...searched.map(([name, words]) => [
    `desk search, ${name}`,
    { path: `/api/staff/inbox?view=all&${q(words)}&limit=50`, anchor: 'hits', words } as const,
  ]),
]);
const PUBLIC: Readonly<Record<string, Read>> = Object.fromEntries([
  ...Object.entries({
    'opinions, page 1': '',
    'opinions, newest': 'sort=newest',
    'opinions, a rare language': 'writtenIn=ne',
    'opinions, a language of a measure': 'writtenIn=vi&measure=5-2-3',
    'opinions, a year': `year=${new Date().getFullYear() - 1}`,
  }).map(([name, query]) => [
    name,
    { path: `/api/opinions?${query}&limit=20`, anchor: 'opinions' } as const,
  ]),
  ['opinions, numbers', { path: '/api/opinion-counts', anchor: 'opinions' } as const],
  ...searched.map(([name, words]) => [
    `opinions search, ${name}`,
    { path: `/api/opinions?${q(words)}&limit=20`, anchor: 'public hits', words } as const,
  ]),
]);
/** What nobody means to ask: refused or empty, and soon. */
const ABSURD: Readonly<Record<string, string>> = {
  'ten thousand signs': `/api/opinions?${q('x'.repeat(10_000))}`,
  emoji: `/api/opinions?${q('🎉👪🏽')}`,
  patterns: `/api/opinions?${q('%_\\(((.*)+)+$')}`,
  'a hundred words': `/api/opinions?${q('あ い う '.repeat(16))}`,
  'one kana': `/api/opinions?${q('の')}`,
  'filters that fit nothing': '/api/opinions?measure=9-9-9&section=x&writtenIn=zz&year=2099',
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

/** The raw statements that figures stand beside, each timed once. */
const anchorsOf = async (client: pg.Client) => {
  const idsOf = async (table: string, limit: number) =>
    (
      await client.query<{ id: string }>(
        `select id from ${table} tablesample system (1) repeatable (1) limit ${limit}`,
      )
    ).rows.map(({ id }) => id);
  const [voices, opinions] = [await idsOf('submissions', 50), await idsOf('publications', 20)];
  const byKeys = {
    voices: (await timesOf(() => client.query(VOICES, [voices]))).p50,
    opinions: (await timesOf(() => client.query(OPINIONS, [opinions]))).p50,
  };
  const ofWords = new Map<string, number>();
  return {
    opinion: opinions[0] ?? '',
    of: async ({ anchor, words = '' }: Read): Promise<number> => {
      if (anchor === 'voices' || anchor === 'opinions') return byKeys[anchor];
      const key = `${anchor} ${words}`;
      const grams = words.split(' ').flatMap((word) => gramsFor(word));
      const statement = anchor === 'hits' ? HITS : PUBLIC_HITS;
      const known = ofWords.get(key) ?? (await timesOf(() => client.query(statement, [grams]))).p50;
      ofWords.set(key, known);
      return known;
    },
  };
};

const measureAt = async (voices: number): Promise<Map<string, Figure>> => {
  const database = await createOwnDatabase(`bench_reads_${voices}`);
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  progress(`  ${voices} voices ...`);
  await fillTown(database, voices);
  const api = await startProcess({
    script: 'dist/api/main.js',
    env: { ...database.env, PORT: String(port) },
    ready: /api ready/,
  });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const anchors = await anchorsOf(client);
    const figures = new Map<string, Figure>();
    const measure = async (
      who: string,
      name: string,
      read: Read,
      cookie = '',
      isRefused = false,
    ) => {
      const { p50, worst } = await timesOf(async () => {
        const answer = await fetch(site + read.path, { headers: { cookie } });
        await answer.arrayBuffer();
        if (answer.status >= (isRefused ? 500 : 400))
          throw new Error(`${name} was answered ${answer.status}`);
      });
      progress(`  ${who}: ${name}: p50 ${p50.toFixed(1)} ms, slowest ${worst.toFixed(1)} ms`);
      const title = `${name} (${who}), ${voices} voices`;
      figures.set(`${name} ${who}`, figure(title, 'ms p50', p50, await anchors.of(read)));
    };
    for (const who of ['city', 'section']) {
      const cookie = await signInAt(site, who);
      for (const [name, read] of Object.entries(DESK)) await measure(who, name, read, cookie);
      if (who === 'city')
        await measure(
          who,
          'a voice',
          { path: `/api/staff/submissions/${await openedBy(client)}`, anchor: 'voices' },
          cookie,
        );
    }
    for (const [name, read] of Object.entries(PUBLIC)) await measure('anybody', name, read);
    await measure('anybody', 'an opinion', {
      path: `/api/opinions/${anchors.opinion}`,
      anchor: 'opinions',
    });
    for (const [name, path] of Object.entries(ABSURD))
      await measure('anybody', `absurd, ${name}`, { path, anchor: 'opinions' }, '', true);
    return figures;
  } finally {
    await client.end();
    await api.kill('SIGTERM');
    database.forget();
  }
};

/** A voice that who oversees the city may open. */
const openedBy = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(
    `select id from submissions where privacy = 'public' and status = 'answered' limit 1`,
  );
  return rows[0]?.id ?? '';
};

/**
 * What staff and everybody read, over the API, with ten thousand voices and with a hundred thousand (`--million`: with a million):
 * each list and search beside the raw statement that it costs at least, and how much slower the larger city is.
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
