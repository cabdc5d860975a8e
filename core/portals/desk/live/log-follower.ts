import type { Happened, LiveQueries } from './live.queries.js';

/** Milliseconds for which a line may come to sight after one with a higher number: its transaction took longer. */
const LATE = 10_000;
/** Lines read at once. */
const AT_MOST = 500;

/** Follows the log by its numbers: gives each line once, also one that was committed later than its number says. */
export class LogFollower {
  /** Lines that were given, by when. Those older than `LATE` move the floor. */
  private readonly given = new Map<string, number>();
  private floor: string | undefined;

  constructor(private readonly queries: Pick<LiveQueries, 'newest' | 'since'>) {}

  /** What is new since the last time; nothing the first time. */
  async next(now: number): Promise<Happened[]> {
    if (this.floor === undefined) {
      this.floor = await this.queries.newest();
      return [];
    }
    const fresh = await this.queries.since(this.floor, [...this.given.keys()], AT_MOST);
    for (const { number } of fresh) this.given.set(number, now);
    this.raiseFloor(now);
    return fresh;
  }

  /** Begins anew with the next question. */
  forget(): void {
    this.floor = undefined;
    this.given.clear();
  }

  private raiseFloor(now: number): void {
    const inOrder = [...this.given].sort(([a], [b]) => (BigInt(a) < BigInt(b) ? -1 : 1));
    for (const [number, at] of inOrder) {
      if (now - at < LATE) return;
      this.given.delete(number);
      this.floor = number;
    }
  }
}
