import { type Count, FEWEST } from './publishable.js';

/** Counts as everybody may read them, with the instant from which they are. */
export interface Reading {
  readonly at: Date | null;
  readonly counts: readonly Count[];
}

const people = ({ counts }: Reading): number =>
  counts.find(({ by, key }) => by === '' && key === '')?.n ?? 0;

/**
 * What is read of a form that has closed. Everybody has read the earlier counts: where fewer than five came after them, the
 * difference would tell what these few said, so the earlier ones stay.
 */
export const lastReading = (earlier: Reading, last: Reading): Reading => {
  const more = people(last) - people(earlier);
  return more > 0 && more < FEWEST ? earlier : last;
};
