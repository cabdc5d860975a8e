import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../../core/base/config/index.js';
import { PrintCodes } from '../../core/portals/setup/index.js';
import { OPERATOR, withCore } from '../core-context.js';

const USAGE = 'npm run questions:codes -- FORM --count 200 (prints the codes, one a line)';
/** As many as anybody prints and hands out at once. */
const MOST = 10_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '' } },
});

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const [form] = positionals;
  const count = Number(values.count);
  if (!form || !Number.isInteger(count) || count < 1 || count > MOST) throw new ConfigError(USAGE);
  await withCore(config, async (core) => {
    const codes = await core.get(PrintCodes).make(OPERATOR, form, count);
    // Told this once: nothing that could be read again is kept.
    console.log(codes.join('\n'));
  });
});
