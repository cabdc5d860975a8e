import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { loadConfig, readEnv } from '../../core/base/config/index.js';
import {
  type DeskEvent,
  listenToDesk,
  pathOf,
  signIn,
  submitVoice,
  tellPresence,
} from '../../core/contract/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../../scripts/core-context.js';
import { freePort } from '../support/ports.js';
import { startProcess } from '../support/processes.js';
import { type Figure, figure, median, progress } from './figure.js';
import { createOwnDatabase } from './own-database.js';

const VOICES = 40;
const PASSWORD = 'a-long-bench-password';
const SECTION = 'tabunka-kyosei';
const GIVE_UP_MS = 10_000;

interface Heard {
  readonly at: number;
  readonly event: DeskEvent;
}

/** An open desk, and when it heard what. */
const listenAt = async (site: string, cookie: string) => {
  const closing = new AbortController();
  const { body, status } = await fetch(`${site}${listenToDesk.path}`, {
    headers: { cookie },
    signal: closing.signal,
  });
  if (status !== 200 || !body) throw new Error(`The desk was not heard (${status})`);
  const heard: Heard[] = [];
  const read = async () => {
    let text = '';
    for await (const part of body.pipeThrough(new TextDecoderStream())) {
      const whole = (text + part).split('\n');
      text = whole.pop() ?? '';
      for (const line of whole)
        if (line.startsWith('data: '))
          heard.push({ at: performance.now(), event: JSON.parse(line.slice(6)) as DeskEvent });
    }
  };
  const reading = read().catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
  });
  const when = async (is: (event: DeskEvent) => boolean): Promise<number> => {
    for (const until = performance.now() + GIVE_UP_MS; performance.now() < until; await pause(2)) {
      const found = heard.find(({ event }) => is(event));
      if (found) return found.at;
    }
    throw new Error('An open desk was not told');
  };
  const close = async () => {
    closing.abort();
    await reading;
  };
  return { when, close };
};

/** How long after an act at one process an open desk at another one is told: a voice that arrives, a colleague who opens it. */
export const measureLive = async (): Promise<Figure[]> => {
  const database = await createOwnDatabase('bench_live');
  await withCore(loadConfig(readEnv({ ...database.env, LOG_LEVEL: 'silent' })), async (core) => {
    for (const login of ['here', 'there'])
      await core.get(AddStaff).add(OPERATOR, {
        ...{ login, name: login, password: PASSWORD, roles: ['clerk'], sections: [SECTION] },
      });
  });
  const env = { ...database.env, REDIS_URL: process.env.TEST_REDIS_URL };
  const startApi = async () => {
    const port = await freePort();
    const options = { script: 'dist/api/main.js', ready: /api ready/ };
    const api = await startProcess({ ...options, env: { ...env, PORT: String(port) } });
    return { api, site: `http://127.0.0.1:${port}` };
  };
  const [here, there] = [await startApi(), await startApi()];
  const worker = await startProcess({ script: 'dist/worker/main.js', env, ready: /worker ready/ });
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${here.site}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}`);
    return answer;
  };
  const enter = async (login: string): Promise<string> => {
    const { headers } = await post(signIn.path, { login, password: PASSWORD });
    return headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
  };
  const colleague = { cookie: await enter('here') };
  const desk = await listenAt(there.site, await enter('there'));
  const took: Record<'arrival' | 'presence', number[]> = { arrival: [], presence: [] };
  for (let i = 0; i < VOICES; i++) {
    const text = `窓口で通訳を頼みたいです。${i}番の用紙のことです。`;
    const sent = await post(
      submitVoice.path,
      { kind: 'opinion', text, measure: '5-4-1', lang: 'ja' },
      { 'idempotency-key': randomUUID() },
    );
    const { id } = (await sent.json()) as { id: string };
    const of = (kind: DeskEvent['kind']) => (event: DeskEvent) =>
      event.kind === kind && 'voice' in event && event.voice === id;
    let began = performance.now();
    took.arrival.push((await desk.when(of('arrived'))) - began);
    began = performance.now();
    await post(pathOf(tellPresence, { params: { id } }), { at: 'writing' }, colleague);
    took.presence.push((await desk.when(of('present'))) - began);
  }
  await desk.close();
  for (const one of [here.api, there.api, worker]) await one.kill('SIGTERM');
  database.forget();
  return Object.entries(took).flatMap(([name, all]) => {
    progress(`  ${name}: ${VOICES} times, slowest ${Math.max(...all).toFixed(0)} ms`);
    return [
      figure(`live_${name}_p50`, 'ms', median(all)),
      figure(`live_${name}_slowest`, 'ms', Math.max(...all)),
    ];
  });
};
