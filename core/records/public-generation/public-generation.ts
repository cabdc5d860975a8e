import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../base/city/index.js';
import { VERSION } from '../../base/config/index.js';
import { joined } from '../../base/kernel/index.js';
import { PublicGenerationRepository } from './public-generation.repository.js';

/**
 * Which state of all that is public this is: what was made under another name of it is old. Raised by publishing, taking
 * back, correcting, by a plan and by sections in the database, and by another city or another version of the product.
 */
@Injectable()
export class PublicGeneration {
  private readonly look: () => Promise<string>;
  private readonly forgetters: (() => void)[] = [];
  private last: string | undefined;

  constructor(
    repository: PublicGenerationRepository,
    @Inject(CITY) city: City,
    @Inject(VERSION) version: string,
  ) {
    const made = createHash('sha256').update(JSON.stringify([version, city]));
    const files = made.digest('base64url').slice(0, 8);
    this.look = joined(async () => {
      const now = `${await repository.value()}-${files}`;
      // What this process keeps of what is public is forgotten before anybody is told that it changed.
      if (now !== this.last) for (const forget of this.forgetters) forget();
      this.last = now;
      return now;
    });
  }

  /** As it stands in the database after the call, so that an answer which is kept under its name is never older. */
  current(): Promise<string> {
    return this.look();
  }

  /** For what keeps something public in memory for a while: it is called when that may have changed. */
  whenChanged(forget: () => void): void {
    this.forgetters.push(forget);
  }
}
