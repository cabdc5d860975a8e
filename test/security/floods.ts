import { setTimeout as pause } from 'node:timers/promises';
import type { Limited, LimitRow } from '../../core/base/limits/index.js';
import { readOwnVoice, signIn, submitVoice, suggestMeasures } from '../../core/contract/index.js';
import { readCity } from '../../core/infra/read-city.js';
import { progress } from '../bench/figure.js';
import { type Ask, type Asked, askingAt, holding, json } from './asking.js';
import { atLeast, atMost, type Checked } from './checked.js';
import { sendTo, signInAt, startTown } from './town.js';

const SECONDS = 15;
/** On a slow machine a flood goes on until so many came, or for so many seconds. */
const CAME = 1_500;
const SECONDS_AT_MOST = 40;
const USERS = 40;
/** So many requests of a flood are under way at once. */
const FLOOD = 12;
/** Whoever only looks on says that a flood is stopped when at most this many more came through than the table lets. */
const SLACK = 2;

const CLERK = { login: 'clerk@security', roles: ['clerk'], sections: ['*'] } as const;

type Headers = Readonly<Record<string, string>>;
const posted = (path: string, body: object): Asked => ({ method: 'POST', path, ...json(body) });

/** What a flood asks for, and as what that is counted. */
export const FLOODS: Readonly<Partial<Record<Limited, (receipt: string) => Asked>>> = {
  sends: () => posted(submitVoice.path, { kind: 'consultation', topic: 'dv', text: 'たすけて。' }),
  wrongReceipts: (receipt) => ({
    ...{ method: 'GET', path: readOwnVoice.path.replace(':receipt', receipt) },
    headers: holding('A'.repeat(26)),
  }),
  signIns: () => posted(signIn.path, { login: CLERK.login, password: 'not-the-password' }),
  drafting: () => posted(suggestMeasures.path, { text: '夜の道が暗いです。' }),
};

interface Flood {
  readonly seconds: number;
  /** It goes on until so many came, if that takes longer. */
  readonly most?: number;
  readonly receipt: string;
  /** Whose address and device each of them shows. */
  readonly who: (i: number) => Headers;
}

/** How many of a flood that goes on for some seconds were let through, by what was asked for, and how many came. */
export const flood = async (
  ask: Ask,
  { seconds, most = CAME, receipt, who }: Flood,
): Promise<{ through: Partial<Record<Limited, number>>; came: number }> => {
  const kinds = Object.keys(FLOODS) as Limited[];
  const through: Partial<Record<Limited, number>> = {};
  const began = Date.now();
  const passed = () => (Date.now() - began) / 1_000;
  const goesOn = () => passed() < seconds || (came < most && passed() < SECONDS_AT_MOST);
  let came = 0;
  const one = async () => {
    while (goesOn()) {
      const i = came++;
      const kind = kinds[i % kinds.length] as Limited;
      const asked = FLOODS[kind]?.(receipt) as Asked;
      const { status } = await ask({ ...asked, headers: { ...asked.headers, ...who(i) } });
      if (status !== 429) through[kind] = (through[kind] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: FLOOD }, one));
  return { through, came };
};

/** What the table lets through in so many seconds, of one device or (twice: room is kept for others) of one address. */
const lets = (row: LimitRow, by: 'device' | 'source', seconds: number): number => {
  const { atOnce, perHour } = row[by];
  return (by === 'source' ? 2 : 1) * (atOnce + (perHour * seconds) / 3_600) + SLACK;
};

/** What a person does: looks, sends a voice, reads it. Gives how many of the steps were done. */
const visit = async (
  ask: Ask,
  who: Headers,
): Promise<{ steps: number; done: number; slowest: number }> => {
  const times: number[] = [];
  const timed = async (work: () => Promise<boolean>): Promise<boolean> => {
    const began = performance.now();
    const done = await work().catch(() => false);
    times.push(performance.now() - began);
    return done;
  };
  const as: Ask = (asked) => ask({ ...asked, headers: { ...asked.headers, ...who } });
  let sent = { receipt: '', secret: '' };
  const done = [
    await timed(async () => (await as({ method: 'GET', path: '/vi' })).status === 200),
    await timed(async () => {
      sent = await sendTo(as, { text: '公園の水飲み場が、こわれたままです。' });
      return true;
    }),
    await timed(async () => {
      const path = readOwnVoice.path.replace(':receipt', sent.receipt);
      const headers = holding(sent.secret);
      return (await as({ method: 'GET', path, headers })).status === 200;
    }),
  ];
  return { steps: done.length, done: done.filter(Boolean).length, slowest: Math.max(...times) };
};

/** People who come one after another while a flood goes on, and a clerk who signs in. */
const people = async (ask: Ask, who: (i: number) => Headers) => {
  const visits: Promise<Awaited<ReturnType<typeof visit>>>[] = [];
  for (let i = 0; i < USERS; i++) {
    visits.push(visit(ask, who(i)));
    await pause((SECONDS * 1_000) / USERS);
  }
  const desk = { 'x-forwarded-for': '192.0.2.10', 'user-agent': 'Firefox at the desk' };
  const atDesk = await signInAt(
    (asked) => ask({ ...asked, headers: { ...asked.headers, ...desk } }),
    CLERK.login,
  ).then(
    () => 1,
    () => 0,
  );
  const all = await Promise.all(visits);
  const sum = (of: 'steps' | 'done') => all.reduce((total, one) => total + one[of], 0);
  return {
    steps: sum('steps') + 1,
    done: sum('done') + atDesk,
    slowest: Math.max(...all.map(({ slowest }) => slowest)),
  };
};

/** Is a flood stopped, and nobody else? By one script, and by one that calls itself otherwise each time. */
export const checkFloods = async (): Promise<Checked[]> => {
  const town = await startTown('floods', {
    ...{ people: [CLERK], web: true, worker: true },
    env: { LIMITS_TIMES: '1' },
  });
  const { limits } = readCity();
  const [script, visitors] = [askingAt(town.site, FLOOD), askingAt(town.site, 24)];
  const { receipt } = await sendTo(visitors.ask, {}, { 'x-forwarded-for': '192.0.2.200' });
  const found: Checked[] = [];
  let [steps, done, slowest, came] = [0, 0, 0, 0];
  for (const [name, by, who, others] of [
    [
      'script',
      'device',
      (): Headers => ({ 'x-forwarded-for': '198.51.100.1', 'user-agent': 'script' }),
      // Half of them at the very address of the flood: a library.
      (i: number): Headers => ({
        'x-forwarded-for': i % 2 ? '198.51.100.1' : `203.0.113.${i}`,
        'user-agent': `Firefox ${i}`,
      }),
    ],
    [
      'changing',
      'source',
      (i: number): Headers => ({
        'x-forwarded-for': `${i % 250}.9.9.9, 198.51.100.2`,
        'user-agent': `script ${i}`,
      }),
      (i: number): Headers => ({
        'x-forwarded-for': `203.0.113.${100 + i}`,
        'user-agent': 'Firefox',
      }),
    ],
  ] as const) {
    const [flooded, served] = await Promise.all([
      flood(script.ask, { seconds: SECONDS, receipt, who }),
      people(visitors.ask, others),
    ]);
    progress(
      `  ${name}: ${flooded.came} came, through ${JSON.stringify(flooded.through)}; people ${served.done} of ${served.steps}`,
    );
    for (const [kind, count] of Object.entries(flooded.through))
      found.push(
        atMost(
          `flood_${name}_${kind}`,
          'count',
          count,
          lets(limits[kind as Limited], by, SECONDS_AT_MOST),
        ),
      );
    came += flooded.came;
    steps += served.steps;
    done += served.done;
    slowest = Math.max(slowest, served.slowest);
  }
  for (const { end } of [script, visitors]) end();
  await town.end();
  return [
    ...found,
    atLeast('flood_came', 'count', came, CAME),
    atLeast('flood_people_served', 'share', done / steps, 0.99),
    atMost('flood_people_slowest', 's', slowest / 1_000, 5),
  ];
};
