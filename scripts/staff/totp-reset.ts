import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../../core/base/config/index.js';
import { ResetSecondStep } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../core-context.js';

/** `npm run staff:totp-reset -- --login NAME`: somebody has lost the phone and the recovery codes. */
const { values } = parseArgs({ options: { login: { type: 'string' } } });

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const { login } = values;
  if (!login) throw new ConfigError('npm run staff:totp-reset -- --login NAME');
  await withCore(config, async (core) => {
    if (!(await core.get(ResetSecondStep).reset(OPERATOR, login)))
      throw new ConfigError(`nobody with the login ${login} signs in in two steps`);
    console.log(`${login} signs in with the password alone; every session has ended`);
  });
});
