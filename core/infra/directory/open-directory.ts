import type { Logger } from 'pino';
import type { City } from '../../base/city/index.js';
import { type Config, ConfigError } from '../../base/config/index.js';
import type { Clock } from '../../base/kernel/index.js';
import type { Directory } from '../../records/staff/index.js';
import { OpenIdDirectory } from './open-id-directory.js';

/** Where the directory sends browsers back: one address, which it has to be told. The page asked for may be in any language. */
const BACK = '/ja/staff/sign-in/back';

/** The city's directory of accounts, if the environment names one. Throws one line where the city's rules for it are missing. */
export const openDirectory = (
  { directory: access, publicUrl }: Pick<Config, 'directory' | 'publicUrl'>,
  { directory: settings }: Pick<City, 'directory'>,
  log: Logger,
  clock: Clock,
): Directory | undefined => {
  if (!access) return undefined;
  if (!settings)
    throw new ConfigError(
      'OIDC_ISSUER is set, but the city has no directory.json that says who may do what: see docs/operations.md',
    );
  const at = { scope: settings.scope, backTo: `${publicUrl}${BACK}` };
  return new OpenIdDirectory(access, at, log, clock);
};
