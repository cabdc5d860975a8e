import * as z from 'zod/mini';

/**
 * What is limited. `drafting` is what pages ask while somebody writes; `wrongReceipts`, `wrongPhrases` and `signIns` count
 * what was refused, the others what was asked for.
 */
export const LIMITED = [
  'sends',
  'answers',
  'drafting',
  'wishes',
  'photos',
  'bookings',
  'wrongReceipts',
  'wrongPhrases',
  'signIns',
] as const;
export type Limited = (typeof LIMITED)[number];

const whole = z
  .int({ error: 'must be a whole number' })
  .check(z.minimum(1, { error: 'must be at least 1' }));

/** So many at once; after that as many as come free again in an hour. */
const allowance = z.strictObject({ atOnce: whole, perHour: whole });
export type Allowance = z.infer<typeof allowance>;

const row = z.strictObject({
  /** Of one browser, as far as it can be told from its neighbours; of a sign-in, of one login from one address. */
  device: allowance,
  /** Of one network address: a household, a library, a city hall. */
  source: allowance,
  /** Of everybody together. */
  site: allowance,
});
export type LimitRow = z.infer<typeof row>;
export type LimitTable = Readonly<Record<Limited, LimitRow>>;

/** `cities/<city>/limits.json`: rows that a city wants otherwise than `USUAL_LIMITS`. */
export const limitsFile = z.strictObject({
  $comment: z.optional(z.unknown()),
  sends: z.optional(row),
  answers: z.optional(row),
  drafting: z.optional(row),
  wishes: z.optional(row),
  photos: z.optional(row),
  bookings: z.optional(row),
  wrongReceipts: z.optional(row),
  wrongPhrases: z.optional(row),
  signIns: z.optional(row),
});

/**
 * A class of thirty at the library's like computers sends without a wait; a script is stopped after some seconds.
 */
export const USUAL_LIMITS: LimitTable = {
  sends: {
    device: { atOnce: 30, perHour: 120 },
    source: { atOnce: 90, perHour: 360 },
    site: { atOnce: 3_000, perHour: 36_000 },
  },
  // After a lecture a whole hall answers through one network within minutes.
  answers: {
    device: { atOnce: 30, perHour: 120 },
    source: { atOnce: 600, perHour: 2_400 },
    site: { atOnce: 20_000, perHour: 600_000 },
  },
  drafting: {
    device: { atOnce: 120, perHour: 3_600 },
    source: { atOnce: 600, perHour: 18_000 },
    site: { atOnce: 6_000, perHour: 360_000 },
  },
  wishes: {
    device: { atOnce: 20, perHour: 60 },
    source: { atOnce: 60, perHour: 240 },
    site: { atOnce: 1_000, perHour: 6_000 },
  },
  photos: {
    device: { atOnce: 20, perHour: 60 },
    source: { atOnce: 90, perHour: 360 },
    site: { atOnce: 1_000, perHour: 6_000 },
  },
  // A time that is chosen is taken from others for some minutes.
  bookings: {
    device: { atOnce: 8, perHour: 60 },
    source: { atOnce: 32, perHour: 240 },
    site: { atOnce: 600, perHour: 6_000 },
  },
  // Of the whole site so many at once that ten thousand tries from everywhere shut nobody out; in the long run as few as before.
  wrongReceipts: {
    device: { atOnce: 10, perHour: 60 },
    source: { atOnce: 60, perHour: 240 },
    site: { atOnce: 20_000, perHour: 6_000 },
  },
  // Words can be guessed by who knows some of them: fewer tries than of signs (ADR 43).
  wrongPhrases: {
    device: { atOnce: 10, perHour: 30 },
    source: { atOnce: 30, perHour: 60 },
    site: { atOnce: 3_000, perHour: 1_000 },
  },
  signIns: {
    device: { atOnce: 10, perHour: 40 },
    source: { atOnce: 50, perHour: 200 },
    site: { atOnce: 500, perHour: 3_000 },
  },
};

/** Every allowance so many times over: for programs that measure, and for the demonstration. */
export const limitsTimes = (table: LimitTable, times: number): LimitTable => {
  const more = ({ atOnce, perHour }: Allowance): Allowance => ({
    atOnce: atOnce * times,
    perHour: perHour * times,
  });
  return Object.fromEntries(
    LIMITED.map((kind) => {
      const { device, source, site } = table[kind];
      return [kind, { device: more(device), source: more(source), site: more(site) }];
    }),
  ) as Record<Limited, LimitRow>;
};
