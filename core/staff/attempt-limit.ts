import { AppError, type Clock } from '../kernel/index.js';

const WINDOW_MS = 15 * 60_000;
const PER_LOGIN = 10;
const PER_ADDRESS = 50;
const REMEMBERED = 10_000;

/**
 * Slows guessing: so many failed sign-ins per login and per address in a quarter of an hour.
 * Kept in memory of one process: enough against guessing by hand and by script, forgotten at a restart.
 */
export class AttemptLimit {
  private readonly failures = new Map<string, number[]>();

  constructor(private readonly clock: Clock) {}

  check(login: string, address: string): void {
    if (
      this.recent(`l:${login}`).length >= PER_LOGIN ||
      this.recent(`a:${address}`).length >= PER_ADDRESS
    ) {
      throw new AppError('too_many_attempts');
    }
  }

  failed(login: string, address: string): void {
    const now = this.clock.now().getTime();
    if (this.failures.size > REMEMBERED) this.failures.clear();
    for (const key of [`l:${login}`, `a:${address}`])
      this.failures.set(key, [...this.recent(key), now]);
  }

  succeeded(login: string): void {
    this.failures.delete(`l:${login}`);
  }

  private recent(key: string): number[] {
    const since = this.clock.now().getTime() - WINDOW_MS;
    return (this.failures.get(key) ?? []).filter((at) => at > since);
  }
}
