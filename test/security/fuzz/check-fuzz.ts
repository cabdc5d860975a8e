import { readFileSync } from 'node:fs';
import { readLiveness } from '../../../core/contract/index.js';
import { seededRandom } from '../../../scripts/fill/seeded-random.js';
import { progress } from '../../bench/figure.js';
import { PEOPLE } from '../../support/access-town.js';
import { type Ask, type Asked, askingAt, eachOf } from '../asking.js';
import { atLeast, atMost, type Checked } from '../checked.js';
import { sendTo, settled, signInAt, startTown } from '../town.js';
import { type Known, pageNumber, requestNumber } from './requests.js';

const REQUESTS = 20_000;
const PAGES = 1_500;
const AT_ONCE = 6;
/** Megabytes of the API's process; and how much more of it at the end than in the middle is no growth. */
const MOST_MEMORY = 900;
const GROWTH = 1.25;

export interface Fuzzed {
  readonly asked: number;
  readonly statuses: Readonly<Record<number, number>>;
  /** What was answered with a status of the server's own fault, or not at all. */
  readonly faults: readonly string[];
  readonly slowest: number;
}

/** Asks for all of it; of each answer only what is wrong with it is kept. */
export const fuzz = async (
  ask: Ask,
  requests: Iterable<Asked>,
  look: (asked: number) => void = () => undefined,
): Promise<Fuzzed> => {
  const statuses: Record<number, number> = {};
  const faults: string[] = [];
  let [asked, slowest] = [0, 0];
  await eachOf(requests, AT_ONCE, async (one) => {
    const { status, ms, text } = await ask(one);
    // What node's own client cannot say was never asked.
    if (status === -1) return;
    asked++;
    statuses[status] = (statuses[status] ?? 0) + 1;
    slowest = Math.max(slowest, ms);
    if (status >= 500 || status === 0)
      faults.push(
        `${status} ${status ? '' : text} ${one.method} ${one.path.slice(0, 120)} ${JSON.stringify(one.headers)?.slice(0, 200)} ${String(one.body ?? '').slice(0, 200)}`,
      );
    look(asked);
  });
  return { asked, statuses, faults, slowest };
};

function* numbers(count: number, make: (i: number) => Asked): Generator<Asked> {
  for (let i = 0; i < count; i++) yield make(i);
}

/** Megabytes that a process has in memory now. */
const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

const told = (name: string, { asked, statuses, faults }: Fuzzed): void => {
  progress(`  ${name}: ${asked} asked, ${JSON.stringify(statuses)}`);
  // Those of the server itself first: of them there are fewest.
  for (const one of faults.toSorted().toReversed().slice(0, 15)) progress(`  FAULT ${one}`);
};

/** Does anything that can be sent make the product fall over, at any door? */
export const checkFuzz = async (): Promise<Checked[]> => {
  const people = PEOPLE.filter(({ place }) => place === 'own');
  const town = await startTown('fuzz', {
    people,
    web: true,
    worker: true,
    env: { LOG_LEVEL: 'fatal' },
  });
  const [api, site] = [askingAt(town.api, AT_ONCE), askingAt(town.site, AT_ONCE)];
  try {
    const voices = [];
    for (let i = 0; i < 30; i++)
      voices.push(await sendTo(api.ask, i % 3 ? {} : { kind: 'consultation', topic: 'dv' }));
    const cookies = [];
    for (const { login } of people) cookies.push((await signInAt(api.ask, login)).cookie);
    await settled(town.database);
    const known: Known = { ids: voices.map(({ id }) => id), voices, cookies };
    const seed = Date.now() % 100_000;
    progress(`  seed ${seed}`);
    const random = seededRandom(seed);
    const pid = town.processes.api?.pid ?? 0;
    const memory: number[] = [];
    const look = (asked: number) => {
      if (asked % 500 === 0) memory.push(memoryOf(pid));
      if (asked % 4_000 === 0) progress(`  ${asked} asked`);
    };
    // Every fourth comes through the pages' process, which hands it on.
    let turn = 0;
    const either: Ask = (asked) => (turn++ % 4 ? api : site).ask(asked);
    // What the client cannot say is made up for.
    const most = Math.ceil(REQUESTS * 1.1);
    const operations = await fuzz(
      either,
      numbers(most, (i) => requestNumber(i, random, known)),
      look,
    );
    told('operations', operations);
    const pages = await fuzz(
      site.ask,
      numbers(PAGES, () => pageNumber(random, town.site, known)),
    );
    told('pages', pages);
    const alive = await api.ask({ method: 'GET', path: readLiveness.path });
    await settled(town.database);
    const [dead] = await town.database.query<{ n: number }>(
      'select count(*)::int as n from outbox where dead_at is not null or attempts > 3',
    );
    const part = (from: number, to: number) =>
      Math.max(...memory.slice(Math.floor(memory.length * from), Math.ceil(memory.length * to)));
    return [
      atLeast('fuzz_asked', 'count', operations.asked, REQUESTS),
      atMost('fuzz_faults', 'count', operations.faults.length, 0),
      atMost('fuzz_pages_faults', 'count', pages.faults.length, 0),
      atMost('fuzz_slowest', 's', Math.max(operations.slowest, pages.slowest) / 1_000, 10),
      atMost('fuzz_memory', 'MB', part(0, 1), MOST_MEMORY),
      atMost('fuzz_memory_growth', 'ratio', part(0.75, 1) / part(0.35, 0.6), GROWTH),
      atMost('fuzz_work_given_up', 'count', dead?.n ?? Number.NaN, 0),
      atLeast('fuzz_alive_after', 'count', alive.status === 200 ? 1 : 0, 1),
    ];
  } finally {
    for (const { end } of [api, site]) end();
    await town.end();
  }
};
