import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { Clock, LOGGER } from '../../base/kernel/index.js';

/** What somebody who watches over the product wants to see: who was not let in, and why. */
export type SecurityEvent =
  | 'limit_reached'
  | 'receipt_wrong'
  | 'sign_in_failed'
  | 'code_wrong'
  | 'password_wrong'
  | 'foreign_origin'
  | 'forbidden';

/** Milliseconds in which the same thing is written once, with how often it happened: a flood must not fill the log too. */
const TOGETHER = 60_000;

/**
 * Lines for the log of the city's watch, told from all others by `security`. They hold codes, ids of staff and the keyed
 * hash of the day that stands for an address: no address, login, receipt number or word.
 */
@Injectable()
export class SecurityEvents {
  private readonly last = new LRUCache<string, { at: number; more: number }>({ max: 10_000 });

  constructor(
    @Inject(LOGGER) private readonly log: Logger,
    private readonly clock: Clock,
  ) {}

  note(security: SecurityEvent, of: Readonly<Record<string, string | undefined>>): void {
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
}
