import { parseArgs } from 'node:util';
import { AuditSealRepository, AuditSeals } from '../../core/base/audit/index.js';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../../core/base/config/index.js';
import { withCore } from '../core-context.js';

/**
 * `npm run audit:check`: does the log of who did what still fit its seals? `-- --seal 12:ab34...`, as a worker's log said it at the time:
 * is that seal still the same? Exit code 1 when something does not fit.
 */
const { values } = parseArgs({ options: { seal: { type: 'string' } } });

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const [, number, digest] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(values.seal ?? '') ?? [];
  if (values.seal !== undefined && !number)
    throw new ConfigError('--seal must be NUMBER:DIGEST, as the log of a worker says it');
  await withCore(config, async (core) => {
    if (number) {
      const [seal] = await core.get(AuditSealRepository).after(String(BigInt(number) - 1n), 1);
      const is = seal?.number === number && seal.digest.toString('hex') === digest;
      console.log(is ? `seal ${number} is the same` : `seal ${number} is NOT what it was`);
      if (!is) process.exitCode = 1;
    }
    const { seals, lines, unsealed, last, broken } = await core.get(AuditSeals).check();
    if (broken) {
      console.log(
        `seal ${broken.number} does NOT fit: of the lines ${broken.firstId} to ${broken.lastId} something was changed, added or taken away (${seals} seals before it fit)`,
      );
      process.exitCode = 1;
      return;
    }
    console.log(`${lines} lines under ${seals} seals fit, ${unsealed} have none yet`);
    if (last) console.log(`last seal ${last.number}:${last.digest.toString('hex')}`);
  });
});
