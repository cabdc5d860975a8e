import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  readEnv,
  requireServices,
} from '../../core/base/config/index.js';
import { ROLES, type Role } from '../../core/contract/index.js';
import { readCity } from '../../core/infra/read-city.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import {
  PASSWORD_LENGTH,
  type PasswordFault,
  passwordFault,
} from '../../core/records/staff/index.js';
import { OPERATOR, withCore } from '../core-context.js';

const USAGE =
  'npm run staff:add -- --login NAME --name "FULL NAME" --roles clerk,approver --sections tabunka-kyosei [--email NAME@CITY] (the password comes from STAFF_PASSWORD)';
const { values } = parseArgs({
  options: {
    login: { type: 'string' },
    name: { type: 'string' },
    roles: { type: 'string', default: 'clerk' },
    sections: { type: 'string', default: '' },
    email: { type: 'string' },
  },
});
const FAULTS: Readonly<Record<PasswordFault, string>> = {
  too_short: `STAFF_PASSWORD must have at least ${PASSWORD_LENGTH} characters`,
  easy_to_guess:
    'STAFF_PASSWORD is easy to guess: take some words that have nothing to do with each other, the person or the city',
};
const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  // From the environment, never as an argument: arguments are seen by everybody on the machine.
  const password = readEnv(process.env).STAFF_PASSWORD ?? '';
  const roles = list(values.roles);
  if (!values.login || !values.name) throw new ConfigError(USAGE);
  const { name: cityName, folder } = readCity(config.cityDir);
  const fault = passwordFault(password, [values.login, values.name, cityName, basename(folder)]);
  if (fault) throw new ConfigError(FAULTS[fault]);
  const unknown = roles.filter((role) => !ROLES.includes(role as Role));
  if (unknown.length)
    throw new ConfigError(`There is no role ${unknown.join(', ')}; roles are ${ROLES.join(', ')}`);
  const { login, name } = values;
  await withCore(config, async (core) => {
    await core.get(AddStaff).add(OPERATOR, {
      login,
      name,
      password,
      roles: roles as Role[],
      sections: list(values.sections),
      email: values.email?.trim() || undefined,
    });
    console.log(`${login} may sign in`);
  });
});
