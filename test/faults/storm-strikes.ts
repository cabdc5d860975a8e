import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '../../scripts/fill/seeded-random.js';
import { progress } from '../bench/figure.js';
import type { Part } from './storm-part.js';

export type Kills = Record<Part['name'], number>;

/** Shortest and longest time between two strikes: milliseconds for each second of the mean one. */
const BETWEEN = [400, 1_600] as const;
/** For how many milliseconds a part that was struck stays down. */
const DOWN = [0, 1_500] as const;

/**
 * Kills one part after another for so many seconds, one every so many on average, and starts each again a moment later;
 * where they follow each other closely, two or three are down at once.
 * All are struck equally often, in an order and at moments that the seed repeats (what they hit then is the machine's).
 */
export const strikeParts = async (
  parts: readonly Part[],
  { seconds, every, seed }: { seconds: number; every: number; seed: number },
): Promise<Kills> => {
  const random = seededRandom(seed);
  const kills: Kills = { api: 0, web: 0, worker: 0, redis: 0, postgres: 0 };
  const down = new Set<Part>();
  const strikes: Promise<void>[] = [];
  let failed: Error | undefined;

  const strike = async (part: Part, downMs: number): Promise<void> => {
    await part.kill();
    kills[part.name]++;
    await pause(downMs);
    await part.start();
    down.delete(part);
  };

  const until = Date.now() + seconds * 1_000;
  for (let next: Part[] = []; ; ) {
    await pause(every * random.between(...BETWEEN));
    if (Date.now() > until || failed) break;
    if (!next.length) next = random.shuffled(parts);
    const part = next.find((candidate) => !down.has(candidate));
    const downMs = random.between(...DOWN);
    if (!part) continue;
    next = next.filter((candidate) => candidate !== part);
    down.add(part);
    progress(`  kill ${part.name}, down for ${downMs} ms`);
    strikes.push(
      strike(part, downMs).catch((error: Error) => {
        failed ??= error;
      }),
    );
  }
  await Promise.all(strikes);
  if (failed) throw failed;
  return kills;
};
