import { join } from 'node:path';
import { run } from '../setup/run.mjs';
import { verdict } from './verdict.mjs';

/** A checker counts as one test; its output is shown when it fails. `commands` run side by side. */
export const check =
  (...commands) =>
  async () => {
    const runs = await Promise.all(
      commands.map(([tool, ...args]) =>
        run(process.execPath, [join('node_modules', tool), ...args]),
      ),
    );
    const failed = runs.filter(({ code }) => code !== 0);
    return verdict(!failed.length, failed.map(({ output }) => output.trim()).join('\n'));
  };

const BIOME = '@biomejs/biome/bin/biome';
const TSC = 'typescript/bin/tsc';

export const format = check([BIOME, 'format', '.']);
export const lint = check([
  BIOME,
  'check',
  '--formatter-enabled=false',
  '--error-on-warnings',
  '.',
]);
export const imports = check([
  'dependency-cruiser/bin/dependency-cruise.mjs',
  '--config',
  '.dependency-cruiser.cjs',
  'core',
  'api',
  'worker',
  'web',
  'scripts',
  'test',
]);
export const deadCode = check(['knip/bin/knip.js', '--no-progress']);

/** React Router writes the types of the routes itself; on a fresh clone they are not there yet. */
export const types = async () => {
  const made = await check(['@react-router/dev/bin.js', 'typegen', 'web'])();
  if (made.failed) return made;
  return check(
    [TSC, '-p', 'tsconfig.json', '--noEmit'],
    [TSC, '-p', 'web/tsconfig.json', '--noEmit'],
  )();
};
