import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { loadConfig, readEnv } from '../../core/base/config/index.js';
import { readVoice, signIn, submitVoice } from '../../core/contract/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../../scripts/core-context.js';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase } from './own-database.js';
import { processorMsOf } from './process-tree.js';

const VOICES = 200;
const WARM_UP = 40;
const LOGIN = 'counsellor@bench';
const PASSWORD = 'a-long-bench-password';
/** As long as what people write when it is serious. */
const TEXT =
  '家のことで、だれにも話せないことがあります。毎日がつらく、どうしたらよいか分かりません。'.repeat(
    8,
  );
/** The same desk hears both: only one of them is sealed. */
const TOPICS = { ordinary: 'tax_payment', confided: 'dv' } as const;
type Kind = keyof typeof TOPICS;
const KINDS = ['ordinary', 'confided'] as const;
/** As residents send at the busiest: some a second. A city has some hundred confided voices a year. */
const APART_MS = 100;
const SETTLED_MS = 2_000;
const timed = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** What it costs that a voice is sealed: to send one and to open one at the desk, each beside a consultation that is not. */
export const measureVault = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_vault');
  const config = loadConfig(readEnv({ ...database.env, LOG_LEVEL: 'silent' }));
  await withCore(config, (core) =>
    core.get(AddStaff).add(OPERATOR, {
      ...{ login: LOGIN, name: LOGIN, password: PASSWORD, roles: ['counsellor'] },
      sections: ['*'],
    }),
  );
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const env = { ...database.env, PORT: String(port) };
  const api = await startProcess({ script: 'dist/api/main.js', env, ready: /api ready/ });
  const send = async (kind: Kind): Promise<string> => {
    const answer = await fetch(`${site}${submitVoice.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ kind: 'consultation', topic: TOPICS[kind], text: TEXT }),
    });
    if (answer.status !== 201) throw new Error(`Not accepted (${answer.status})`);
    return ((await answer.json()) as { id: string }).id;
  };
  const ids: Record<Kind, string[]> = { ordinary: [], confided: [] };
  /** Medians of the time that each takes, and the processor time of both kinds, for voices that come so many milliseconds apart. */
  const sendAll = async (apartMs: number): Promise<Record<Kind, number>> => {
    const took: Record<Kind, number[]> = { ordinary: [], confided: [] };
    for (let i = 0; i < WARM_UP + VOICES; i++)
      for (const kind of KINDS) {
        const ms = await timed(async () => void ids[kind].push(await send(kind)));
        if (i >= WARM_UP) took[kind].push(ms);
        if (apartMs) await pause(apartMs);
      }
    return { ordinary: median(took.ordinary), confided: median(took.confided) };
  };
  const paced = await sendAll(APART_MS);
  const flood = await sendAll(0);
  const spent = { ordinary: 0, confided: 0 };
  for (const kind of KINDS) {
    const before = processorMsOf(api.pid);
    for (let i = 0; i < VOICES; i++) await send(kind);
    // What is made ahead of the next one belongs to it too.
    await pause(SETTLED_MS);
    spent[kind] = (processorMsOf(api.pid) - before) / VOICES;
  }
  // Nobody reads a voice before routing has: here all of them are placed where they would be.
  await database.query(
    `update submissions set status = 'routed', section_id = coalesce(section_id, (select id from sections limit 1))`,
  );
  const signedIn = await fetch(`${site}${signIn.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: LOGIN, password: PASSWORD }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const opened: Record<Kind, number[]> = { ordinary: [], confided: [] };
  for (let i = 0; i < WARM_UP + VOICES; i++)
    for (const kind of KINDS) {
      const ms = await timed(async () => {
        const path = readVoice.path.replace(':id', ids[kind][i] as string);
        const answer = await fetch(`${site}${path}`, { headers: { cookie } });
        const { text } = (await answer.json()) as { text?: string };
        if (text !== TEXT) throw new Error(`Not opened (${answer.status})`);
      });
      if (i >= WARM_UP) opened[kind].push(ms);
    }
  await api.kill('SIGTERM');
  database.forget();
  progress(`  sent ${3 * VOICES} of each, opened ${VOICES} of each`);
  return [
    figure('post_vault_voice', 'ms', paced.confided, paced.ordinary),
    figure('post_vault_voice_flood', 'ms', flood.confided, flood.ordinary),
    figure('post_vault_voice_processor', 'ms', spent.confided, spent.ordinary),
    figure('open_vault_voice', 'ms', median(opened.confided), median(opened.ordinary)),
  ];
};
