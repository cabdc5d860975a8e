import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, ROOT } from '../setup/run.mjs';

const FOLDER = join(ROOT, 'node_modules/.cache/node-versions');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * The path of a Node of that version (`20`, `22`, `latest`), brought by the npm package `node`.
 * Kept in the cache of this project; nothing else on the machine changes.
 */
export const nodeOf = async (version) => {
  const folder = join(FOLDER, version);
  mkdirSync(folder, { recursive: true });
  // A folder without a package.json would make npm install into the project around it.
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const options = ['--no-audit', '--no-fund', '--no-package-lock', '--prefix', folder];
  await mustRun(`Getting Node ${version}`, NPM, ['install', ...options, `node@${version}`], {});
  const file = join(
    folder,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(file)) throw new Error(`The npm package node@${version} brought no ${file}`);
  return file;
};
