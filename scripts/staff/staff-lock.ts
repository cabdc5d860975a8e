import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../../core/base/config/index.js';
import { LockStaff } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../core-context.js';

/** `npm run staff:lock -- --login NAME`: somebody leaves, or their password is known to others. */
const { values } = parseArgs({ options: { login: { type: 'string' } } });

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const { login } = values;
  if (!login) throw new ConfigError('npm run staff:lock -- --login NAME');
  await withCore(config, async (core) => {
    if (!(await core.get(LockStaff).lock(OPERATOR, login)))
      throw new ConfigError(`nobody who may sign in has the login ${login}`);
    console.log(`${login} may not sign in any more; every session has ended`);
  });
});
