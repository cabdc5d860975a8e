import { get } from 'node:http';
import { loadConfig, readEnv } from '../../core/base/config/index.js';
import { readQuestionnaire } from '../../core/contract/index.js';
import { FormResults, OpenForms, TakeAnswer } from '../../core/records/questionnaires/index.js';
import { withCore } from '../../scripts/core-context.js';
import { freePort } from '../support/ports.js';
import { type RunningProcess, startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase, type OwnDatabase } from './own-database.js';
import { CONNECTIONS, runAnswers, runReads } from './run-load.js';
import { answersOf, cityThatAsks, FORM } from './twenty-questions.js';

const ROUNDS = 3;
const SECONDS = 3;
const ANSWERING_SECONDS = 15;
const ANSWERS = 100_000;
/** As many as one statement takes. */
const AT_ONCE = 256;
const TIMES = 15;

/** Somebody whose form has begun: its address, and the cookie that opens it. */
interface Begun {
  readonly page: string;
  readonly cookie: string;
}

/** As a browser does it: the address of the form leads on to the form that was begun. */
const begin = async (site: string): Promise<Begun> => {
  const first = await fetch(`${site}/vi/ask/${FORM}`, { redirect: 'manual' });
  await first.arrayBuffer();
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return { cookie, page: new URL(first.headers.get('location') ?? '', site).href };
};

/** What comes over the line for an address, as a browser asks for it. */
const bytesOf = (url: string, cookie = ''): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip, br', cookie } }, (answer) => {
      answer.toArray().then((parts) => resolve(Buffer.concat(parts)), reject);
    }).on('error', reject);
  });

/** Bytes of the page and of all that its head makes a browser load at once, as they come. */
const firstView = async ({ page, cookie }: Begun): Promise<number> => {
  const text = await (await fetch(page, { headers: { cookie } })).text();
  const files = [...text.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/assets\/[^"]+)"/g)];
  const addresses = new Set(files.map(([, path = '']) => new URL(path, page).href));
  const beside = await Promise.all([...addresses].map((address) => bytesOf(address)));
  return [await bytesOf(page, cookie), ...beside].reduce((sum, { length }) => sum + length, 0);
};

/** The first view of the form, and how fast it is made beside the API's own answer about it, which comes from memory. */
const measureView = async (site: string): Promise<Figure[]> => {
  const begun = await begin(site);
  const api = `${site}${readQuestionnaire.path.replace(':code', FORM)}?lang=vi`;
  const rates: Record<'page' | 'api', number[]> = { page: [], api: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rates.api.push((await runReads(api, SECONDS)).perSecond);
    rates.page.push((await runReads(begun.page, SECONDS, begun.cookie)).perSecond);
  }
  return [
    figure('form_of_twenty_first_view', 'KB', (await firstView(begun)) / 1_000, 20),
    figure('form_of_twenty_page', 'req/s', median(rates.page), median(rates.api)),
  ];
};

/** Answers from many at once through one process: every one that was acknowledged must be there, and counted. */
const measureAnswering = async (site: string, { query }: OwnDatabase): Promise<Figure[]> => {
  const url = `${site}/api/questionnaires/${FORM}/responses?lang=vi`;
  const load = await runAnswers(url, ANSWERING_SECONDS);
  const [stored] = await query<{ n: number; counted: number }>(
    `select (select count(*)::int from questionnaire_responses where code = $1) as n,
            (select n::int from questionnaire_counts where code = $1 and by_what = '' and key = '') as counted`,
    [FORM],
  );
  const { n = 0, counted = 0 } = stored ?? {};
  // The generator leaves while its last requests are on the way.
  if (n < load.ok || n > load.ok + CONNECTIONS || counted !== n)
    throw new Error(`${load.ok} acknowledged, stored ${JSON.stringify(stored)}`);
  progress(`  ${load.ok} answers, p50 ${load.p50} ms, p99 ${load.p99} ms`);
  return [figure('answers', 'per minute', load.perSecond * 60, 10_000)];
};

/** Counted anew from the answers themselves: how many values are counted otherwise. */
const DISAGREE = `
  with anew as (
    select key, value, count(*)::int as n from questionnaire_responses r, jsonb_each_text(r.answers) as x(key, value)
     where r.code = $1 group by 1, 2)
  select count(*)::int as n
    from anew full join (select key, value, n from questionnaire_counts
                          where code = $1 and by_what = '' and key <> '' and value <> '') kept using (key, value)
   where anew.n is distinct from kept.n`;

/** Results of 100,000 answers, made from what is counted with them; and whether that agrees with the answers. */
const measureResults = async (database: OwnDatabase, folder: string): Promise<Figure[]> => {
  const env = { ...database.env, CITY_DIR: folder, LOG_LEVEL: 'silent' };
  return withCore(loadConfig(readEnv(env)), async (core) => {
    const [taking, forms, results] = [
      core.get(TakeAnswer),
      core.get(OpenForms),
      core.get(FormResults),
    ];
    const [{ n: before } = { n: 0 }] = await database.query<{ n: number }>(
      'select count(*)::int as n from questionnaire_responses where code = $1',
      [FORM],
    );
    for (let from = before; from < ANSWERS; from += AT_ONCE)
      await Promise.all(
        Array.from({ length: Math.min(AT_ONCE, ANSWERS - from) }, (_, i) =>
          taking.take({ version: 1, answers: answersOf(from + i) } as never, {
            code: FORM,
            idempotencyKey: `fill-${from + i}`,
            uiLang: 'vi',
            way: 'page',
          }),
        ),
      );
    const form = await forms.find(FORM);
    const took: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const began = performance.now();
      await results.of(form);
      took.push(performance.now() - began);
    }
    const [wrong] = await database.query<{ n: number }>(DISAGREE, [FORM]);
    return [
      figure('results_of_100000', 'ms', median(took), 200),
      figure('results_that_disagree', 'values', wrong?.n ?? Number.NaN, null),
    ];
  });
};

/** A form of twenty questions: its first view, its answers in a minute, and its results when 100,000 have answered. The anchor is the goal. */
export const measureQuestions = async (): Promise<Figure[]> => {
  const city = cityThatAsks();
  const database = await createOwnDatabase('bench_questions');
  let product: RunningProcess | undefined;
  try {
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    product = await startProcess({
      script: 'dist/scripts/serve.js',
      env: { ...database.env, PORT: String(port), PUBLIC_URL: site, CITY_DIR: city.folder },
      ready: /is ready/,
      timeoutMs: 240_000,
    });
    const view = await measureView(site);
    const answering = await measureAnswering(site, database);
    await product.kill('SIGTERM');
    product = undefined;
    return [...view, ...answering, ...(await measureResults(database, city.folder))];
  } finally {
    await product?.kill('SIGTERM');
    database.forget();
    city.forget();
  }
};
