import { createHmac } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { CONFIG, type Config } from '../../base/config/index.js';
import { AppError, Clock, type Visitor } from '../../base/kernel/index.js';
import { Levels, type Limited, Limiter, limitsTimes } from '../../base/limits/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import { LimitLevelRepository } from './limit-level.repository.js';
import { SecurityEvents } from './security-events.js';

/** Milliseconds after which other processes know what this one has let through. */
const SHARED_AFTER = 500;
/** Milliseconds between two looks for what is free again. */
const CLEARED_AFTER = 60_000;
/** Answers that are held back at once; more are refused, so that a flood costs no memory. */
const HELD = 100;

/** Names of devices, addresses and the site whose hashes this process knows without making them again, in characters: long ones are invented. */
const REMEMBERED_NAMES = 4_000_000;

/** A place that was taken. */
export interface Taken {
  /** It was none that counts. */
  giveBack(): void;
  /** Nor did any before it from the same device. */
  forgive(): void;
}

/**
 * Limits against floods and guessing. What is asked is decided at once from what this process knows; what it let through is
 * told to all others by one statement for all that happened in half a second, so no answer waits for it. While the
 * database is away each process counts for itself.
 */
@Injectable()
export class Limits implements OnModuleDestroy {
  private readonly levels = new Levels();
  private readonly limiter: Limiter;
  /** Whoever asks, asks again; in a flood, thousands of times a second. */
  private readonly hashes = new LRUCache<string, string>({
    maxSize: REMEMBERED_NAMES,
    sizeCalculation: (_, name) => name.length,
  });
  private timer: NodeJS.Timeout | undefined;
  private cleared = 0;
  private held = 0;
  private over = false;

  constructor(
    private readonly repository: LimitLevelRepository,
    private readonly events: SecurityEvents,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    private readonly keys: KeyRing,
    @Inject(CITY) { limits }: Pick<City, 'limits'>,
    @Inject(CONFIG) { limitsTimes: times }: Pick<Config, 'limitsTimes'>,
  ) {
    this.limiter = new Limiter(limitsTimes(limits, times), this.levels, (now, ...parts) =>
      this.hash(now, ...parts),
    );
  }

  /** What stands for an address in the log today. */
  nameOf(source: string): string {
    return this.hash(this.clock.now().getTime(), 'source', source).slice(0, 12);
  }

  /** Takes a place, after a wait where many were taken. Throws `slow_down` or, for sign-ins, `too_many_attempts`. */
  async take(limited: Limited, visitor: Visitor): Promise<Taken> {
    const verdict = this.limiter.take(limited, visitor, this.clock.now().getTime());
    this.share();
    const isHeldTooOften = verdict.ok && verdict.wait > 0 && this.held >= HELD;
    if (!verdict.ok || isHeldTooOften) {
      const { by, retryAfter } = verdict.ok ? { by: 'held', retryAfter: 5 } : verdict;
      this.events.note('limit_reached', { limited, by, source: this.nameOf(visitor.source) });
      throw new AppError(limited === 'signIns' ? 'too_many_attempts' : 'slow_down', [], {
        retryAfter,
      });
    }
    if (verdict.wait > 0) {
      this.held++;
      await pause(verdict.wait).finally(() => this.held--);
    }
    const then = (undo: () => void) => () => {
      undo();
      this.share();
    };
    return { giveBack: then(verdict.giveBack), forgive: then(verdict.forgive) };
  }

  onModuleDestroy(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  private hash(now: number, ...parts: string[]): string {
    const all = [this.calendar.dateOf(new Date(now)), ...parts].join('\u0000');
    const known = this.hashes.get(all);
    if (known) return known;
    const hash = createHmac('sha256', this.keys.writing.secret)
      .update(`limit\u0000${all}`)
      .digest('base64url');
    const short = hash.slice(0, 22);
    this.hashes.set(all, short);
    return short;
  }

  private share(): void {
    if (this.over) return;
    this.timer ??= setTimeout(() => void this.tell(), SHARED_AFTER).unref();
  }

  private async tell(): Promise<void> {
    const now = this.clock.now().getTime();
    const added = this.levels.take();
    try {
      if (added.length)
        for (const { key, emptyAt } of await this.repository.add(added))
          this.levels.learn(key, emptyAt);
      if (now - this.cleared > CLEARED_AFTER) {
        this.cleared = now;
        await this.repository.clear(now);
      }
    } catch {
      // Each process counts for itself until the database is there again; who needs it is told elsewhere that it is away.
      this.levels.takeBack(added);
    } finally {
      this.timer = undefined;
    }
  }
}
