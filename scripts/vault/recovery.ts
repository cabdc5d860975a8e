import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../../core/base/config/index.js';
import { RecoveryKey } from '../../core/records/staff/index.js';
import { OPERATOR, withCore } from '../core-context.js';

const USAGE =
  'npm run vault:recovery -- --make (prints two halves, once) | --use (asks for both, and lets those in who work at the desks now)';
const { values } = parseArgs({
  options: { make: { type: 'boolean' }, use: { type: 'boolean' } },
});

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  if (Boolean(values.make) === Boolean(values.use)) throw new ConfigError(USAGE);
  await withCore(config, async (core) => {
    const recovery = core.get(RecoveryKey);
    if (values.make) {
      const [first, second] = await recovery.make(OPERATOR);
      console.log(`For the first person:\n\n  ${first}\n\nFor the second person:\n\n  ${second}\n`);
      console.log(
        'They are kept nowhere. Each desk takes the key up when one of its counsellors signs in next.',
      );
      return;
    }
    // Read, never given as arguments: those are seen by everybody on the machine.
    const asked = createInterface({ input: process.stdin, output: process.stdout });
    const first = await asked.question('First half: ');
    const second = await asked.question('Second half: ');
    asked.close();
    const opened = await recovery.recover(OPERATOR, [first, second]);
    if (opened === undefined)
      throw new ConfigError('These halves do not belong together, or to an earlier key');
    console.log(`${opened} keys of desks were opened for their counsellors`);
  });
});
