import { AppError, type Clock } from '../../base/kernel/index.js';

const WINDOW_MS = 15 * 60_000;
const PER_LOGIN = 10;
const PER_ADDRESS = 50;
const REMEMBERED = 10_000;

/**
 * Slows guessing: so many failed sign-ins per login and per address in a quarter of an hour.
 * Kept in memory of one process: enough against guessing by hand and by script, forgotten at a restart.
 */
export class AttemptLimit {
  private readonly tries = new Map<string, number[]>();

  constructor(private readonly clock: Clock) {}

  /** Counts a try and refuses it when there were too many; synchronous, so that tries at once cannot slip past. */
  begin(login: string, address: string): void {
    const keys = [`l:${login}`, `a:${address}`] as const;
    const limits = [PER_LOGIN, PER_ADDRESS] as const;
    const now = this.clock.now().getTime();
    // Free again when so many tries have left the window that one more fits.
    const free = keys.map((key, i) => (this.recent(key).at(-(limits[i] ?? 0)) ?? 0) + WINDOW_MS);
    const wait = Math.max(...free) - now;
    if (wait > 0)
      throw new AppError('too_many_attempts', [], { retryAfter: Math.ceil(wait / 1000) });
    for (const key of keys) this.remember(key, [...this.recent(key), now]);
  }

  /** A right password takes its own try back and forgives the login's earlier ones. */
  succeeded(login: string, address: string): void {
    this.tries.delete(`l:${login}`);
    this.remember(`a:${address}`, this.recent(`a:${address}`).slice(0, -1));
  }

  private remember(key: string, tries: number[]): void {
    this.tries.delete(key);
    if (!tries.length) return;
    this.tries.set(key, tries);
    // Invented addresses push out the oldest memory only, never all of it.
    const [oldest] = this.tries.keys();
    if (this.tries.size > REMEMBERED && oldest) this.tries.delete(oldest);
  }

  private recent(key: string): number[] {
    const since = this.clock.now().getTime() - WINDOW_MS;
    return (this.tries.get(key) ?? []).filter((at) => at > since);
  }
}
