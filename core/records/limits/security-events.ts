import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { Clock, LOGGER } from '../../base/kernel/index.js';
import type { SecurityEvent } from '../../contract/index.js';
import { type Counted, NOBODY, SecurityCountRepository } from './security-count.repository.js';

/** Milliseconds in which the same thing is written once, with how often it happened: a flood must not fill the log too. */
const TOGETHER = 60_000;
/** Milliseconds after which what was counted is in the database. */
const TOLD_AFTER = 2_000;
/** Different things that are counted apart while the database is away; more are counted as nobody's. */
const APART = 1_000;
const HOUR = 3_600_000;

/**
 * Lines for the log of the city's watch, told from all others by `security`, and counts by the hour for its auditors. They hold
 * codes, ids of staff and the keyed hash of the day that stands for an address: no address, login, receipt number or word.
 */
@Injectable()
export class SecurityEvents implements OnModuleDestroy {
  private readonly last = new LRUCache<string, { at: number; more: number }>({ max: 10_000 });
  private counted = new Map<string, Counted>();
  private timer: NodeJS.Timeout | undefined;
  private over = false;

  constructor(
    @Inject(LOGGER) private readonly log: Logger,
    private readonly clock: Clock,
    @Inject(SecurityCountRepository)
    private readonly repository: Pick<SecurityCountRepository, 'add'>,
  ) {}

  note(security: SecurityEvent, of: Readonly<Record<string, string | undefined>>): void {
    this.count(security, of.staff);
    const key = JSON.stringify([security, of]);
    const now = this.clock.now().getTime();
    const before = this.last.get(key);
    if (before && now - before.at < TOGETHER) {
      before.more++;
      return;
    }
    this.last.set(key, { at: now, more: 0 });
    this.log.warn({ security, ...of, ...(before?.more ? { more: before.more } : {}) }, 'security');
  }

  /** Counts what is in order, too, such as a consultation that was opened: for auditors, and in no log. */
  count(event: SecurityEvent, staff: string | undefined): void {
    const now = this.clock.now().getTime();
    const hour = new Date(now - (now % HOUR));
    this.add({ hour, event, staff: staff ?? NOBODY, times: 1 });
    if (!this.over) this.timer ??= setTimeout(() => void this.tell(), TOLD_AFTER).unref();
  }

  /** What is counted and not told yet is told before the database is left. */
  async onModuleDestroy(): Promise<void> {
    this.over = true;
    clearTimeout(this.timer);
    await this.tell();
  }

  /** Nobody waits for it; while the database is away it is kept. */
  async tell(): Promise<void> {
    const told = [...this.counted.values()];
    this.counted = new Map();
    this.timer = undefined;
    try {
      if (told.length) await this.repository.add(told);
    } catch {
      // Told again with the next; who needs it is told elsewhere that the database is away.
      for (const one of told) this.add(one);
    }
  }

  private add(one: Counted): void {
    const key = (staff: string) => `${one.hour.getTime()} ${one.event} ${staff}`;
    const isApart = this.counted.size < APART || this.counted.has(key(one.staff));
    const staff = isApart ? one.staff : NOBODY;
    const before = this.counted.get(key(staff));
    this.counted.set(key(staff), { ...one, staff, times: (before?.times ?? 0) + one.times });
  }
}
