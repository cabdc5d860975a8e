import type { Visitor } from '../kernel/index.js';
import type { Levels } from './levels.js';
import type { Allowance, Limited, LimitTable } from './limit-table.js';

/** Whoever has taken fewer places than this lately is no flood: there is room kept for them where others have used up theirs. */
const FEW = 2;
/** Milliseconds that an answer is held back at most, before any is refused. */
const SLOWEST = 2_000;

export type Verdict =
  | {
      readonly ok: true;
      /** Milliseconds to hold the answer back: slower before shut. */
      readonly wait: number;
      /** It was none that counts, such as a right password. */
      readonly giveBack: () => void;
      /** Nor did any before it from this device. */
      readonly forgive: () => void;
    }
  | { readonly ok: false; readonly retryAfter: number; readonly by: 'device' | 'source' | 'site' };

interface Place {
  readonly key: string;
  readonly allowance: Allowance;
}

/** A key of one day: of an address nothing is kept that could be read back, and nothing that tells it from day to day. */
export type KeyOf = (now: number, ...parts: string[]) => string;

/**
 * Decides who is served, from what this process knows, at once. Three allowances, each wider than the one before: of the
 * device, of its address, of the site. Where address or site are used up, those who asked for little still have as much
 * again, so that a flood from the library does not shut out the library.
 */
export class Limiter {
  constructor(
    private readonly table: LimitTable,
    private readonly levels: Levels,
    private readonly keyOf: KeyOf,
  ) {}

  take(kind: Limited, { source, device, known }: Visitor, now: number): Verdict {
    const row = this.table[kind];
    const key = (...parts: string[]) => this.keyOf(now, kind, ...parts);
    const own = { key: key('device', source, device), allowance: row.device };
    const wait = this.levels.wait(own.key, own.allowance, now);
    if (wait) return { ok: false, retryAfter: seconds(wait), by: 'device' };
    const taken = this.levels.taken(own.key, own.allowance, now);
    const places: Place[] = [own];
    const wider = [
      ['source', source, row.source],
      ['site', '', row.site],
    ] as const;
    for (const [by, name, allowance] of known ? [] : wider) {
      const place = { key: key(by, name), allowance };
      const kept = { key: key(by, name, 'kept'), allowance };
      const free = [place, ...(taken < FEW ? [kept] : [])].find(
        (one) => !this.levels.wait(one.key, allowance, now),
      );
      if (!free)
        return { ok: false, retryAfter: seconds(this.levels.wait(place.key, allowance, now)), by };
      places.push(free);
    }
    const add = (count: number) => {
      for (const place of places) this.levels.add(place.key, place.allowance, now, count);
    };
    add(1);
    const half = row.device.atOnce / 2;
    return {
      ok: true,
      wait: Math.round(SLOWEST * Math.max(0, (taken + 1 - half) / half)),
      giveBack: () => add(-1),
      forgive: () => {
        add(-1);
        this.levels.add(own.key, own.allowance, now, -taken);
      },
    };
  }
}

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));
