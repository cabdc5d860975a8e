import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { mustRun, PlainError, run, say, seconds } from '../setup/run.mjs';

/** What the tests need beside npm packages: finds it, or installs it from Debian, or says the one command that does. */

const executable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name));
const first = (files) => files.find((file) => file && executable(file));

const DEBIAN_POSTGRES = '/usr/lib/postgresql';
const debianPostgres = (name) =>
  !existsSync(DEBIAN_POSTGRES)
    ? []
    : readdirSync(DEBIAN_POSTGRES)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(DEBIAN_POSTGRES, version, 'bin', name));

/** Debian keeps `initdb` and `postgres` off the PATH, in a folder per version. */
export const postgresTool = (name) => first([...debianPostgres(name), ...onPath(name)]);
export const redisServer = () => first(onPath('redis-server'));
export const chromium = () =>
  first([
    process.env.CHROMIUM_PATH,
    ...['chromium', 'chromium-browser', 'google-chrome'].flatMap(onPath),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

/** Without these the browser draws boxes, and every width that a test measures would be wrong. */
const hasFonts = async () => {
  const lists = await Promise.all(
    ['ja', 'ne'].map((lang) =>
      run('fc-list', [`:lang=${lang}`, 'family']).catch(() => ({ output: '' })),
    ),
  );
  return lists.every(({ output }) => output.trim() !== '');
};

const NEEDS = {
  postgres: {
    is: 'PostgreSQL 15 or newer',
    packages: ['postgresql'],
    there: () => !!postgresTool('initdb') && !!postgresTool('postgres'),
  },
  redis: { is: 'Redis 7', packages: ['redis-server'], there: () => !!redisServer() },
  browser: {
    is: 'Chromium with fonts for all our languages',
    packages: ['chromium', 'fonts-noto-cjk', 'fonts-noto-core'],
    there: async () => !!chromium() && (await hasFonts()),
  },
};

const mayInstall = () => process.getuid?.() === 0 && !!first(onPath('apt-get'));
const installing = (packages) =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
const INSTALL_ENV = { DEBIAN_FRONTEND: 'noninteractive' };

/** Chromium without windows of its own: many tests take half as long in it as in the whole browser, which does where it is missing. */
const SHELL = 'chromium-headless-shell';
const preferShell = async () => {
  if (process.env.CHROMIUM_PATH || first(onPath(SHELL)) || !mayInstall()) return;
  say(`Installing ${SHELL} where the system has it ...`);
  await run('sh', ['-c', installing([SHELL])], { env: INSTALL_ENV, limitMs: 120_000 });
};

const missingOf = async (names) => {
  const there = await Promise.all(names.map((name) => NEEDS[name].there()));
  return names.filter((_, i) => !there[i]);
};

/** Makes sure that `names` (keys of NEEDS) are on this machine. Installs from apt only as root. */
export const ensureMachineHas = async (names) => {
  if (names.includes('browser')) await preferShell();
  const missing = await missingOf(names);
  if (!missing.length) return;
  const packages = missing.flatMap((name) => NEEDS[name].packages);
  const install = installing(packages);
  say(`Missing on this machine: ${missing.map((name) => NEEDS[name].is).join('; ')}.`);
  if (!mayInstall()) {
    throw new PlainError(
      `I may not install them here. This command does:\n\n  sudo sh -c '${install}'\n`,
    );
  }
  const started = performance.now();
  say(`Installing them from the system's packages: ${packages.join(' ')} ...`);
  await mustRun('Installing system packages', 'sh', ['-c', install], { env: INSTALL_ENV });
  const still = await missingOf(missing);
  if (still.length) {
    throw new PlainError(
      `After installing, still not found: ${still.map((name) => NEEDS[name].is).join('; ')}.`,
    );
  }
  say(`  installed in ${seconds(started)}`);
};
