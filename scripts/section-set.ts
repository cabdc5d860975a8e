import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../core/base/config/index.js';
import { cleanEmail, cleanLine, cleanPhone, isEmail } from '../core/contract/index.js';
import { type SectionSettings, SetSection, TRIAGE } from '../core/portals/setup/index.js';
import { OPERATOR, withCore } from './core-context.js';

const USAGE = `npm run section:set -- CODE [--email ADDRESS] [--phone NUMBER] [--name NAME] [--department NAME]
  CODE: a section's, or ${TRIAGE} for those who sort voices (mail only). An empty value takes it away.
  Without CODE: lists the sections that have no mail address.`;
const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { email: text, phone: text, name: text, department: text },
});

const fits = (name: string, wanted: string, isRight: (value: string) => boolean): string | null => {
  if (wanted && !isRight(wanted)) throw new ConfigError(`--${name} is not right: ${wanted}`);
  return wanted || null;
};
const PHONE = /^[+\d][\d -]{4,20}$/;
/** Only what was named on the command line. */
const settingsOf = (): SectionSettings => ({
  ...(values.email === undefined
    ? {}
    : { email: fits('email', cleanEmail(values.email), (v) => isEmail(v, 1)) }),
  ...(values.phone === undefined
    ? {}
    : { phone: fits('phone', cleanPhone(values.phone), (v) => PHONE.test(v)) }),
  ...(values.department === undefined
    ? {}
    : { department: fits('department', cleanLine(values.department), (v) => v.length <= 100) }),
  ...(values.name && cleanLine(values.name) ? { name: cleanLine(values.name) } : {}),
});

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const [code] = positionals;
  const settings = settingsOf();
  const isNothing = Object.keys(settings).length === 0;
  if (code && (isNothing || (code === TRIAGE && values.email === undefined)))
    throw new ConfigError(USAGE);
  await withCore(config, async (core) => {
    const sections = core.get(SetSection);
    if (code) {
      await sections.set(OPERATOR, code, settings);
      console.log(`${code}: ${Object.keys(settings).join(', ')} set`);
    }
    const missing = await sections.unreachable();
    console.log(
      missing.length
        ? `${missing.length} sections have no mail address: ${missing.join(', ')}`
        : 'Every section has a mail address',
    );
  });
});
