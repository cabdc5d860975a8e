import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/index.js';
import { type AuditSeal, AuditSealRepository, type LogMark } from './audit-seal.repository.js';

/** Lines under one seal: so many are read together, and so few a break is narrowed down to. */
const LINES = 1_000;
const PAGE = 1_000;

/** What looking the chain through has found. */
export interface ChainFound {
  readonly seals: number;
  readonly lines: number;
  /** Lines that have no seal yet. */
  readonly unsealed: number;
  readonly last: AuditSeal | undefined;
  /** The first seal that does not fit what stands in the log. */
  readonly broken: AuditSeal | undefined;
}

/** The chain over the log of who did what. A worker makes it a little later than the lines, so that nobody who writes waits for another. */
@Injectable()
export class AuditSeals {
  private seen: LogMark | undefined;

  constructor(
    private readonly repository: AuditSealRepository,
    private readonly clock: Clock,
  ) {}

  /** The next seal over what stood in the log when this was last asked in vain; undefined: there is nothing to seal now. */
  async next(): Promise<AuditSeal | undefined> {
    if (this.seen && (await this.repository.isSettled(this.seen))) {
      const seal = await this.repository.seal(this.seen, LINES, this.clock.now());
      if (seal) return seal;
      this.seen = undefined;
    }
    this.seen ??= await this.repository.look();
    return undefined;
  }

  /** Makes every seal anew and compares. */
  async check(): Promise<ChainFound> {
    let [seals, lines] = [0, 0];
    let last: AuditSeal | undefined;
    for (let page: AuditSeal[] = []; ; ) {
      page = await this.repository.after(last?.number ?? '0', PAGE);
      for (const seal of page) {
        if (!(await this.holds(last, seal)))
          return { seals, lines, unsealed: 0, last, broken: seal };
        [seals, lines, last] = [seals + 1, lines + seal.lines, seal];
      }
      if (page.length < PAGE) break;
    }
    const unsealed = await this.repository.linesAfter(last);
    return { seals, lines, unsealed, last, broken: undefined };
  }

  private async holds(before: AuditSeal | undefined, seal: AuditSeal): Promise<boolean> {
    if (BigInt(seal.number) !== BigInt(before?.number ?? '0') + 1n) return false;
    const now = await this.repository.again(before, seal);
    return (
      now.lines === seal.lines && now.firstId === seal.firstId && seal.digest.equals(now.digest)
    );
  }
}
