import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say } from './setup/run.mjs';

/**
 * Adds to package-lock.json the packages of other platforms that a partial registry left out.
 * npm writes the lock file without an optional package that the registry in use does not have, and then
 * `npm ci` refuses that very file, there and everywhere. Run it after each change of dependencies.
 * `--check` changes nothing and fails when something is missing (a test does that).
 */
const SYSTEM = /-(android|darwin|linux|win32|freebsd|openbsd|netbsd|openharmony|sunos|aix)(?=-|$)/;
const PROCESSOR = /-(arm64|x64|arm|ia32|ppc64|s390x|riscv64|loong64|mips64el)(?=-|$)/;

const libcOf = (system, name) => {
  if (system !== 'linux') return undefined;
  if (name.includes('musl')) return ['musl'];
  return name.includes('gnu') ? ['glibc'] : undefined;
};

/** The folders in which npm would look for a dependency of the package at `path`, the nearest first. */
const homes = (path) => {
  if (path === '') return ['node_modules/'];
  const end = path.lastIndexOf('/node_modules/');
  return [`${path}/node_modules/`, ...homes(end < 0 ? '' : path.slice(0, end))];
};

const missingFrom = ({ packages }) =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name, version]) =>
          /^\d/.test(version) && !homes(path).some((home) => packages[home + name]),
      )
      .map(([name, version]) => ({ name, version, dev })),
  );

const entryOf = ({ name, version, dev }) => {
  const system = SYSTEM.exec(`-${name.split('/').at(-1)}`)?.[1];
  const processor = PROCESSOR.exec(name)?.[1];
  if (!system || !processor)
    throw new Error(`${name}: the name does not say for which platform it is`);
  const libc = libcOf(system, name);
  return {
    version,
    cpu: [processor],
    ...(dev && { dev }),
    ...(libc && { libc }),
    optional: true,
    os: [system],
  };
};

const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingFrom(lock);
if (process.argv.includes('--check')) {
  if (missing.length)
    say(`Missing in package-lock.json: ${missing.map(({ name }) => name).join(', ')}`);
  process.exitCode = missing.length ? 1 : 0;
} else {
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(one);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  if (missing.length) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`package-lock.json: ${missing.length} packages of other platforms added.`);
}
