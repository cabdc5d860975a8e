import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, ConfigError } from '../../base/config/index.js';
import { Clock } from '../../base/kernel/index.js';
import { SECRET_KEY } from '../submissions/index.js';
import { KeyWitnessRepository } from './key-witness.repository.js';

/** PostgreSQL's code for a table that is not there. */
const NO_TABLE = '42P01';

/** The database knows which key it is used with: a lost key file would be made anew, and no receipt would ever open again. */
@Injectable()
export class KeyWitness {
  constructor(
    private readonly repository: KeyWitnessRepository,
    private readonly clock: Clock,
    @Inject(SECRET_KEY) private readonly key: Buffer,
    @Inject(CONFIG) private readonly config: Pick<Config, 'secretKeyFile'>,
  ) {}

  /** Before anybody is served. Throws `ConfigError` for another key than this database's, and for a schema that is not there. */
  async check(): Promise<void> {
    const fingerprint = createHmac('sha256', this.key).update('fingerprint').digest();
    const kept = await this.repository.keep(fingerprint, this.clock.now()).catch((error) => {
      if ((error as { code?: unknown }).code !== NO_TABLE) throw error;
      throw new ConfigError(
        'the schema of the database is older than this version: npm run migrate',
      );
    });
    if (kept.equals(fingerprint)) return;
    throw new ConfigError(
      `SECRET_KEY_FILE ${this.config.secretKeyFile} holds another key than the one that this database was used with: no receipt would open. Bring the file back from the backup`,
    );
  }
}
