import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, ConfigError } from '../../base/config/index.js';
import { Clock } from '../../base/kernel/index.js';
import type { Transaction } from '../../base/outbox/index.js';
import { fingerprintOf, KeyRing, MARK_BYTES, type RingKey } from '../../base/sealing/index.js';
import { KeyWitnessRepository } from './key-witness.repository.js';

/** PostgreSQL's codes for a table and for a column that are not there. */
const NOT_THERE = ['42P01', '42703'];

/** The database knows which keys it is used with: a lost key file would be made anew, and no receipt would ever open again. */
@Injectable()
export class KeyWitness {
  constructor(
    private readonly repository: KeyWitnessRepository,
    private readonly clock: Clock,
    private readonly keys: KeyRing,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secretKeyFile'>,
  ) {}

  /**
   * Before anybody is served. Throws `ConfigError` where a key is missing that this database needs, and for a schema that is
   * not there. Keys that are new are needed from now on.
   */
  async check(): Promise<void> {
    const needed = await this.repository.needed().catch((error) => {
      if (!NOT_THERE.includes(String((error as { code?: unknown }).code))) throw error;
      throw new ConfigError(
        'the schema of the database is older than this version: npm run migrate',
      );
    });
    const here = this.keys.all.map(({ secret }) => fingerprintOf(secret));
    const missing = needed.filter((one) => !here.some((known) => known.equals(one)));
    const file = `SECRET_KEY_FILE ${this.config.secretKeyFile}`;
    if (missing.length && missing.length === needed.length)
      throw new ConfigError(
        `${file} holds another key than the one that this database was used with: no receipt would open. Bring the file back from the backup`,
      );
    if (missing.length)
      throw new ConfigError(
        `${file} lacks the key ${missing.map((one) => one.subarray(0, MARK_BYTES).toString('hex')).join(', ')}, by which something in this database was made. Bring the file back from the backup, or give this machine the newest one`,
      );
    await this.repository.keep(here, this.clock.now());
  }

  /** From now on nothing needs this key, and starts do not ask for it. */
  drop(manager: Transaction['manager'], { secret }: RingKey): Promise<void> {
    return this.repository.drop(manager, fingerprintOf(secret), this.clock.now());
  }
}
