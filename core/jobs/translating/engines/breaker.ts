import type { Clock } from '../../../base/kernel/index.js';
import type { EngineTrouble } from './engine.js';

/** Failures one after the other after which an engine is left alone. */
const MOST_FAILURES = 3;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 30 * 60_000;
/** What a person must mend, or what the next month brings. */
const LONG_TROUBLE_MS = 60 * 60_000;

/** Leaves an engine alone that does not answer, so that nobody waits for it again and again; then tries it with one question. */
export class Breaker {
  private failures = 0;
  private pauseMs = FIRST_PAUSE_MS;
  private openUntil = 0;

  constructor(private readonly clock: Clock) {}

  get isOpen(): boolean {
    return this.clock.now().getTime() < this.openUntil;
  }

  worked(): void {
    this.failures = 0;
    this.pauseMs = FIRST_PAUSE_MS;
    this.openUntil = 0;
  }

  failed({ kind, retryAfterMs }: EngineTrouble): void {
    switch (kind) {
      // It works: this text is the matter.
      case 'refused':
      case 'odd':
        break;
      case 'busy':
        this.open(Math.min(retryAfterMs ?? FIRST_PAUSE_MS, LONG_TROUBLE_MS));
        break;
      case 'quota':
      case 'key':
        this.open(LONG_TROUBLE_MS);
        break;
      case 'down':
      case 'silent':
        if (++this.failures < MOST_FAILURES) break;
        this.open(Math.min(Math.max(retryAfterMs ?? 0, this.pauseMs), LONGEST_PAUSE_MS));
        this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
    }
  }

  private open(ms: number): void {
    this.openUntil = this.clock.now().getTime() + ms;
  }
}
