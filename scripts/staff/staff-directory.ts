import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../../core/base/config/index.js';
import { GiveToDirectory } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../core-context.js';

/** `npm run staff:directory -- --login NAME`: from now on the city's directory opens this account, and no password. */
const { values } = parseArgs({ options: { login: { type: 'string' } } });

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const { login } = values;
  if (!login) throw new ConfigError('npm run staff:directory -- --login NAME');
  await withCore(config, async (core) => {
    if (!(await core.get(GiveToDirectory).give(OPERATOR, login)))
      throw new ConfigError(
        `${login} is nobody's login with a password, or a counsellor's, who needs one`,
      );
    console.log(`${login} signs in at the directory from now on; every session has ended`);
  });
});
