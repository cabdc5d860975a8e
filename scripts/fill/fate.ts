import type { SeededRandom } from './seeded-random.js';

/** How far a voice has come. `published` is answered or closed and shown to everybody. */
export type Fate =
  | 'routed'
  | 'in_progress'
  | 'answered'
  | 'published'
  | 'closed'
  | 'declined'
  | 'withdrawn';

const DAY_MS = 86_400_000;

/** Shares by age: young voices wait for the section, old ones are answered, and a few are late as in life. */
const BY_AGE: readonly { days: number; shares: Readonly<Record<Fate, number>> }[] = [
  {
    days: 3,
    shares: {
      routed: 62,
      in_progress: 30,
      answered: 4,
      published: 0,
      closed: 0,
      declined: 2,
      withdrawn: 2,
    },
  },
  {
    days: 16,
    shares: {
      routed: 14,
      in_progress: 32,
      answered: 26,
      published: 16,
      closed: 4,
      declined: 5,
      withdrawn: 3,
    },
  },
  {
    days: Number.POSITIVE_INFINITY,
    shares: {
      routed: 2,
      in_progress: 4,
      answered: 20,
      published: 36,
      closed: 28,
      declined: 6,
      withdrawn: 4,
    },
  },
];

/** What has become of a voice that arrived so long ago. Only what may be shown is ever published. */
export const fateOf = (random: SeededRandom, ageMs: number, mayPublish: boolean): Fate => {
  const row = BY_AGE.find(({ days }) => ageMs < days * DAY_MS) ?? BY_AGE[0];
  const fate = random.weighted<Fate>(row?.shares ?? {});
  return fate === 'published' && !mayPublish ? 'closed' : fate;
};

/** Nobody knew where it belongs: young ones wait for a person, older ones were declined, taken back or handed on by hand. */
export const isStillInTriage = (random: SeededRandom, ageMs: number): boolean =>
  ageMs < 5 * DAY_MS || random.next() < 0.02;
