import type { Allowance } from './limit-table.js';

/** Milliseconds in which one place comes free again. */
const interval = ({ perHour }: Allowance): number => 3_600_000 / perHour;
/** Milliseconds in which all of it comes free again. */
const full = (allowance: Allowance): number => allowance.atOnce * interval(allowance);

/** Addresses that were seen last: more than a flood of invented ones can push out within a minute. */
const REMEMBERED = 100_000;

/** Invented addresses push out the oldest memory only, never all of it. */
const remember = <T>(levels: Map<string, T>, key: string, value: T): void => {
  levels.delete(key);
  levels.set(key, value);
  const [oldest] = levels.keys();
  if (levels.size > REMEMBERED && oldest !== undefined) levels.delete(oldest);
};

/** Milliseconds: a level so far beyond the fullest is none, but of a clock that was set back since. Clocks of processes differ by less. */
const SET_BACK = 5_000;

/** What one process has added to a level since it last told the others. */
export interface Added {
  readonly key: string;
  /** Milliseconds by which the level rose (or, given back, fell). */
  readonly ms: number;
  /** When, of the last of them. */
  readonly at: number;
  /** Milliseconds beyond that instant which a level never reaches. */
  readonly full: number;
}

/**
 * How full each allowance is: one instant per key, at which all of it is free again. A place that is taken moves it by the
 * time in which one place comes free. Such instants of several processes add up, so none has to ask another before it decides.
 */
export class Levels {
  private readonly emptyAt = new Map<string, number>();
  private readonly untold = new Map<string, Omit<Added, 'key'>>();

  /** Places taken just now: 0 for a key that nobody used lately. */
  taken(key: string, allowance: Allowance, now: number): number {
    const left = Math.max(0, (this.emptyAt.get(key) ?? 0) - now);
    if (left > full(allowance) + SET_BACK) {
      this.emptyAt.delete(key);
      return 0;
    }
    return Math.min(left, full(allowance)) / interval(allowance);
  }

  /** Milliseconds until one more place is free; 0 when it is now. */
  wait(key: string, allowance: Allowance, now: number): number {
    const over = this.taken(key, allowance, now) + 1 - allowance.atOnce;
    return over > 1e-9 ? Math.ceil(over * interval(allowance)) : 0;
  }

  /** Takes a place or, with -1, gives one back. */
  add(key: string, allowance: Allowance, now: number, places = 1): void {
    const ms = places * interval(allowance);
    const at = Math.max(this.emptyAt.get(key) ?? 0, now) + ms;
    // What was given back leaves no trace, so that a clock that is set back finds none.
    if (at > now) remember(this.emptyAt, key, Math.min(at, now + full(allowance)));
    else this.emptyAt.delete(key);
    this.addUntold({ key, ms, at: now, full: full(allowance) });
  }

  /** What the others do not know yet; it counts as told. */
  take(): Added[] {
    const added = [...this.untold].map(([key, level]) => ({ key, ...level }));
    this.untold.clear();
    return added;
  }

  /** It could not be told after all. */
  takeBack(added: readonly Added[]): void {
    for (const one of added) this.addUntold(one);
  }

  /** What all processes together have taken of a key. */
  learn(key: string, emptyAt: number): void {
    // What was added here meanwhile is not in it.
    remember(this.emptyAt, key, emptyAt + (this.untold.get(key)?.ms ?? 0));
  }

  private addUntold({ key, ms, ...last }: Added): void {
    const sum = (this.untold.get(key)?.ms ?? 0) + ms;
    if (Math.abs(sum) > 1e-6) remember(this.untold, key, { ...last, ms: sum });
    else this.untold.delete(key);
  }
}
