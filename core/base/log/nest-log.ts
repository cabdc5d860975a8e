import type { LoggerService } from '@nestjs/common';
import { type Logger, openLog } from './log.js';

/** What Nest says of itself as lines like all others: the first line of it, for what follows may quote a statement. */
export class NestLog implements LoggerService {
  private readonly lines: Logger;

  constructor(level: string) {
    this.lines = openLog(level);
  }

  error(said: unknown, ...more: unknown[]): void {
    this.lines.error({ from: String(more.at(-1) ?? 'nest') }, firstLine(said));
  }

  warn(said: unknown, ...more: unknown[]): void {
    this.lines.warn({ from: String(more.at(-1) ?? 'nest') }, firstLine(said));
  }

  /** Which modules and routes were built is of interest to nobody who runs it. */
  log(): void {}
}

const firstLine = (said: unknown): string =>
  typeof said === 'string' ? (said.split('\n', 1)[0] ?? '') : 'trouble';
