import { emptied, placeOf, type View } from '../reading/view.js';
import type { SlipKind } from '../slip.js';
import { type Bound, boundsAt } from './bounds.js';

/** One thing that a text says and its translation must say too. */
export interface Fact {
  readonly kind: SlipKind;
  /** What it may mean: 3:00 is three in the morning or in the afternoon. Two facts with a key in common are one. */
  readonly keys: readonly string[];
  /** Plain numbers of which it is made, for a text that writes it otherwise: the day and the hour, not the month. */
  readonly numbers: readonly number[];
  /** Months, of whatever is written as a day of one. */
  readonly month?: number;
  /** Whether the other text must have it. What may mean something else only answers what stands there. */
  readonly isSure: boolean;
  /** A small number in words that a translator may add of his own: two kinds, both. */
  readonly isWeak?: boolean;
  /** What it counts stands behind it: 3名 is no three o'clock. */
  readonly isCounted?: boolean;
  /** Until then, from then on, over or under it. */
  readonly bounds: ReadonlySet<Bound>;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface Found extends Omit<Fact, 'bounds' | 'value' | 'start' | 'end'> {
  /** In the view. */
  readonly from: number;
  readonly to: number;
}

export const factOf = (view: View, { from, to, ...found }: Found): Fact => {
  const place = placeOf(view, from, to);
  return {
    ...found,
    ...place,
    bounds: boundsAt(view, from, to),
    value: view.original.slice(place.start, place.end),
  };
};

/** Finds facts and empties their places, so that none is read twice. */
export type Finder = (view: View) => readonly Found[];

export const readWith = (view: View, finder: Finder, facts: Fact[]): View => {
  const found = finder(view);
  for (const one of found) facts.push(factOf(view, one));
  return emptied(
    view,
    found.map(({ from, to }) => ({ start: from, end: to })),
  );
};

/** Whether all units of a place are as written, or at least surely numbers. */
export const isSurelySaid = (view: View, from: number, to: number): boolean =>
  !view.said.slice(from, to).includes('perhaps');
