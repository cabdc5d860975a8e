import { loadConfig, readEnv } from '../../core/base/config/index.js';
import {
  type Role,
  type SubmissionAccepted,
  signIn,
  submitVoice,
  suggestMeasures,
} from '../../core/contract/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../../scripts/core-context.js';
import { createOwnDatabase, type OwnDatabase } from '../bench/own-database.js';
import { freePort } from '../support/ports.js';
import { type RunningProcess, startProcess } from '../support/processes.js';
import { type Ask, askingAt, json } from './asking.js';

/** A machine with other work takes its time. */
const START_MS = 120_000;

export const PASSWORD = 'a-long-security-password';

export interface Somebody {
  readonly login: string;
  readonly roles: readonly Role[];
  readonly sections: readonly string[];
}
/** The real processes of a city on a database of its own, reached by loopback only. */
export interface Town {
  readonly database: OwnDatabase;
  /** Where the API answers, and where the pages do that hand `/api` on to it. */
  readonly api: string;
  readonly site: string;
  readonly processes: Readonly<Record<'api' | 'web' | 'worker', RunningProcess | undefined>>;
  end(): Promise<void>;
}

interface Wanted {
  readonly people?: readonly Somebody[];
  readonly web?: boolean;
  readonly worker?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What reads voices is built once, in seconds in which nothing else is answered: no question is about those. */
const warmUp = async (site: string, hasPages: boolean): Promise<void> => {
  const { ask, end } = askingAt(site, 1);
  const text = '夜の道が暗くてこわいです。';
  for (let i = 0; i < 3; i++)
    await ask({ method: 'POST', path: suggestMeasures.path, ...json({ text }) });
  await sendTo(ask, { kind: 'consultation', topic: 'dv', text });
  if (hasPages)
    for (const lang of ['vi', 'ja', 'vi']) await ask({ method: 'GET', path: `/${lang}` });
  end();
};

/** `web` and `worker` only where the question needs them. What stands in front of the pages may say for whom it asks. */
export const startTown = async (
  name: string,
  { people = [], web = false, worker = false, env = {} }: Wanted = {},
): Promise<Town> => {
  const database = await createOwnDatabase(`security_${name}`);
  const config = loadConfig(readEnv({ ...database.env, LOG_LEVEL: 'silent' }));
  await withCore(config, async (core) => {
    for (const one of people)
      await core.get(AddStaff).add(OPERATOR, { ...one, name: one.login, password: PASSWORD });
  });
  const [apiPort, webPort] = [await freePort(), await freePort()];
  const [api, site] = [`http://127.0.0.1:${apiPort}`, `http://127.0.0.1:${webPort}`];
  const given = {
    ...database.env,
    REDIS_URL: process.env.TEST_REDIS_URL ?? '',
    LOG_LEVEL: 'warn',
    PUBLIC_URL: site,
    TRUST_PROXY: '1',
    HOLD_SECONDS: '0',
    ...env,
  };
  const processes: Record<'api' | 'web' | 'worker', RunningProcess | undefined> = {
    api: await startProcess({
      script: 'dist/api/main.js',
      env: { ...given, PORT: String(apiPort) },
      ready: /api ready/,
      timeoutMs: START_MS,
    }),
    worker: worker
      ? await startProcess({
          script: 'dist/worker/main.js',
          env: given,
          ready: /worker ready/,
          timeoutMs: START_MS,
        })
      : undefined,
    web: web
      ? await startProcess({
          script: 'dist/web/server/main.js',
          env: { ...given, PORT: String(webPort), API_URL: api },
          ready: `${site}/ja`,
          timeoutMs: START_MS,
        })
      : undefined,
  };
  await warmUp(web ? site : api, web);
  if (worker) await settled(database);
  return {
    database,
    api,
    site,
    processes,
    end: async () => {
      for (const one of [processes.web, processes.worker, processes.api])
        await one?.kill('SIGTERM');
      database.forget();
    },
  };
};

/** Signs in; gives the cookie to send with each request. */
export const signInAt = async (ask: Ask, login: string): Promise<{ cookie: string }> => {
  const answer = await ask({
    method: 'POST',
    path: signIn.path,
    ...json({ login, password: PASSWORD }),
  });
  const cookie = (answer.headers['set-cookie'] ?? [])
    .map((one) => one.split(';')[0])
    .find((one) => one?.includes('koebako_session'));
  if (answer.status !== 204 || !cookie) throw new Error(`Sign-in failed (${answer.status})`);
  return { cookie };
};

/** Sends a voice that is accepted. */
export const sendTo = async (
  ask: Ask,
  input: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<SubmissionAccepted> => {
  const { body, headers: typed } = json({
    ...{ kind: 'opinion', text: 'もっと明るい道にしてください。' },
    ...input,
  });
  const answer = await ask({
    method: 'POST',
    path: submitVoice.path,
    headers: { ...typed, ...headers },
    body,
  });
  if (answer.status !== 201) throw new Error(`Not accepted (${answer.status}): ${answer.text}`);
  return JSON.parse(answer.text) as SubmissionAccepted;
};

/** Waits until nothing is left to follow from what happened, and every answer that was decided on is sent. */
export const settled = async ({ query }: OwnDatabase, withinMs = 120_000): Promise<void> => {
  for (const until = Date.now() + withinMs; Date.now() < until; ) {
    const [left] = await query<{ n: number }>(
      `select (select count(*) from outbox where handled_at is null and dead_at is null)::int
            + (select count(*) from answer_drafts where state = 'held')::int as n`,
    );
    if (!left?.n) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The worker has not done its work');
};
