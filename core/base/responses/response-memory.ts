import { LRUCache } from 'lru-cache';
import type { KeptResponse } from './kept-response.js';

export interface ResponseMemoryOptions {
  /** The least used answers go first. */
  readonly maxBytes: number;
  /** Milliseconds after which an answer is made anew even if nothing changed: some of it follows the calendar. */
  readonly maxAge: number;
  /** Milliseconds, never 0; those of the process unless said otherwise. */
  readonly now?: () => number;
}

/** Makes what may be kept; undefined for what may not. */
type Make = () => Promise<KeptResponse | undefined>;

/**
 * Answers that anybody may get, by an address and the generation of what is public: a new generation is a new answer, and
 * the old ones fall out as the least used. However many ask for one that is not there, it is made once.
 */
export class ResponseMemory {
  private readonly kept: LRUCache<string, KeptResponse, Make>;

  constructor({ maxBytes, maxAge, now }: ResponseMemoryOptions) {
    this.kept = new LRUCache<string, KeptResponse, Make>({
      maxSize: maxBytes,
      sizeCalculation: ({ size }) => size,
      ttl: maxAge,
      // The clock is looked at each time; by itself it would be guessed for a moment.
      ttlResolution: 0,
      ...(now ? { perf: { now } } : {}),
      fetchMethod: (_key, _old, { context }) => context(),
    });
  }

  /** Bytes in memory, at most `maxBytes`. */
  get bytes(): number {
    return this.kept.calculatedSize;
  }

  /** What is kept, else a promise of what `make` gives. Rejects for all who wait when `make` does; then nothing is kept. */
  get(
    generation: string,
    address: string,
    make: Make,
  ): KeptResponse | Promise<KeptResponse | undefined> {
    const key = `${generation} ${address}`;
    return this.kept.get(key) ?? this.kept.fetch(key, { context: make });
  }
}
