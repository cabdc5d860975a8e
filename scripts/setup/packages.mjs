import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PlainError, ROOT, run, say, seconds } from './run.mjs';

const LOWEST = [20, 19];

/** Refuses a Node that is too old with one line, before anything else can fail less clearly. */
export const checkNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  throw new PlainError(
    `Koebako needs Node ${LOWEST.join('.')} or newer; this is ${version}. See .node-version.`,
  );
};

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** By content, not by file time: a checkout or a copy changes times without changing what is needed. */
const installedIsCurrent = () => {
  const installedFile = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packagesOf(join(ROOT, 'package-lock.json'));
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(([path, entry]) => {
    const there = installed[path];
    // npm leaves out optional packages of other platforms.
    if (!there) return path === '' || entry.optional === true;
    return there.version === entry.version && there.integrity === entry.integrity;
  });
};

/** Installs the npm packages when they are missing or differ from the lock file. */
export const ensurePackages = async () => {
  if (installedIsCurrent()) return;
  const started = performance.now();
  say('Installing the npm packages (npm ci); on first use this takes a minute or two ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Build tools are devDependencies, so they are asked for even where NODE_ENV says production.
  const { code, output } = await run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund']);
  // npm says what is wrong first and explains its options after.
  const errors = output.split('\n').filter((line) => /^npm error\s+\S/.test(line));
  if (code !== 0) {
    throw new PlainError(
      `${errors.slice(0, 12).join('\n')}\n\nInstalling the packages (npm ci) failed.`,
    );
  }
  say(`  packages installed in ${seconds(started)}`);
};
