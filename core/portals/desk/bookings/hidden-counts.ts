import { type BookingCount, FEW } from '../../../records/bookings/index.js';

type Count = Pick<BookingCount, 'kind' | 'came'>;

interface Kinds {
  /** Whose matter is confided. */
  readonly confided: ReadonlySet<string>;
  /** Whose sum everybody reads. */
  readonly counted: ReadonlySet<string>;
}

/**
 * Of which kinds it is not told how many came in a year: confided ones of which few did, and as many beside them as keep the few
 * from being what is left when the others are taken from the sum that everybody reads.
 */
export const hiddenCounts = (year: readonly Count[], { confided, counted }: Kinds): Set<string> => {
  const hidden = new Set(
    year.filter(({ kind, came }) => confided.has(kind) && came < FEW).map(({ kind }) => kind),
  );
  const inSum = year.filter(({ kind }) => counted.has(kind));
  const left = () => inSum.filter(({ kind }) => hidden.has(kind));
  const sum = (rows: readonly Count[]) => rows.reduce((all, { came }) => all + came, 0);
  if (left().length === 0 || sum(inSum) < FEW) return hidden;
  const others = inSum
    .filter(({ kind }) => !hidden.has(kind))
    .sort((a, b) => a.came - b.came || (a.kind < b.kind ? -1 : 1));
  for (const { kind } of others) {
    if (left().length > 1 && sum(left()) >= FEW) break;
    hidden.add(kind);
  }
  return hidden;
};
