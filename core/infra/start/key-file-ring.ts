import { statSync } from 'node:fs';
import type { OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from '../../base/kernel/index.js';
import { KeyRing } from '../../base/sealing/index.js';
import { safeErrorLine } from '../../contract/index.js';
import { loadKeyFile } from './key-file.js';

/** Milliseconds after which every process has the keys of a file that has changed; a new one does not write before minutes. */
const LOOKED_AT_EVERY = 5_000;

/** The keys of the file, also of one that changes while the process runs. Making it throws `ConfigError`. */
export class KeyFileRing extends KeyRing implements OnModuleDestroy {
  private readonly timer: NodeJS.Timeout;
  private known: string;

  constructor(
    private readonly file: string,
    clock: Clock,
    private readonly log: Pick<Logger, 'warn'>,
  ) {
    super(loadKeyFile(file), () => clock.now().getTime());
    this.known = this.changedAt();
    this.timer = setInterval(() => this.look(), LOOKED_AT_EVERY).unref();
  }

  /** Takes the file's keys where it has changed. */
  look(): void {
    try {
      const now = this.changedAt();
      if (now === this.known) return;
      this.replace(loadKeyFile(this.file));
      this.known = now;
    } catch (error) {
      // The keys in hand go on: a file that cannot be read now stops the next start, not the people who are here.
      this.log.warn({ reason: safeErrorLine(error) }, 'key file not read');
    }
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  private changedAt(): string {
    const { mtimeMs, ino } = statSync(this.file);
    return `${mtimeMs} ${ino}`;
  }
}
