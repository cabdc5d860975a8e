import { readOwnVoice, type SubmissionAccepted } from '../../core/contract/index.js';
import { seededRandom } from '../../scripts/fill/seeded-random.js';
import { median, progress } from '../bench/figure.js';
import { type Ask, askingAt, holding } from './asking.js';
import { atMost, type Checked } from './checked.js';
import { slipped } from './guesses.js';
import { sendTo, startTown } from './town.js';

const WARM_UP = 400;
/** Pairs: enough that chance alone stays well below the goal; on a slow machine as many as there is time for. */
const PAIRS = 8_000;
const SECONDS = 45;
const VOICES = 30;
const MOST = 0.01;

/** Milliseconds of one kind of look-up beside another, in pairs whose order is drawn. */
export const inPairs = async (
  pairs: number,
  first: () => Promise<number>,
  second: () => Promise<number>,
  until = Number.POSITIVE_INFINITY,
): Promise<{ readonly first: number[]; readonly second: number[] }> => {
  const random = seededRandom(pairs);
  const times = { first: [] as number[], second: [] as number[] };
  for (let i = 0; i < pairs && Date.now() < until; i++) {
    const turned = random.next() < 0.5;
    if (turned) times.second.push(await second());
    times.first.push(await first());
    if (!turned) times.second.push(await second());
  }
  return times;
};

/** By which share the medians differ. */
export const differ = (one: readonly number[], other: readonly number[]): number =>
  Math.abs(median(one) / median(other) - 1);

const look = async (ask: Ask, receipt: string, secret: string): Promise<number> => {
  const path = readOwnVoice.path.replace(':receipt', receipt);
  const { ms, status } = await ask({
    ...{ method: 'GET', path },
    headers: holding(secret),
  });
  if (status !== 404) throw new Error(`A wrong look-up was answered with ${status}`);
  return ms;
};

/** Does the time of an answer tell whether a receipt exists, ordinary or confided? */
export const checkLookups = async (): Promise<Checked[]> => {
  const town = await startTown('lookups', { env: { LOG_LEVEL: 'fatal' } });
  // One connection: what one asks never waits for another.
  const { ask, end } = askingAt(town.api, 1);
  const found: Checked[] = [];
  for (const [name, input] of [
    ['lookup_wrong_or_unknown', {}],
    ['lookup_wrong_or_unknown_confided', { kind: 'consultation', topic: 'dv' }],
  ] as const) {
    const voices: SubmissionAccepted[] = [];
    for (let i = 0; i < VOICES; i++) voices.push(await sendTo(ask, input));
    let turn = 0;
    const { secret = '' } = voices[0] ?? {};
    const wrong = slipped(secret);
    const known = () => look(ask, voices[turn++ % VOICES]?.receipt ?? '', wrong);
    // As long and of the same form; chance will not meet one of thirty.
    const unknown = () => {
      const number = (10 ** 6 + (turn++ % 8 ** 6)).toString(32).toUpperCase().padStart(6, '0');
      const like = number.slice(-6).replace(/[ILOU]/g, 'X');
      return look(ask, `${voices[0]?.receipt.slice(0, -6)}${like}`, wrong);
    };
    await inPairs(WARM_UP, known, unknown);
    const times = await inPairs(PAIRS, known, unknown, Date.now() + SECONDS * 1_000);
    const [one, other] = [median(times.first), median(times.second)];
    progress(`  ${name}: known ${one.toFixed(4)} ms, unknown ${other.toFixed(4)} ms`);
    found.push(atMost(name, 'share', differ(times.first, times.second), MOST));
  }
  end();
  await town.end();
  return found;
};
