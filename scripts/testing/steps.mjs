import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProduct } from '../setup/product-build.mjs';
import { run } from '../setup/run.mjs';

/** The steps of `npm test`. Each `does(pattern, env)` resolves with `{passed, failed, skipped, output}`. */

const NOTHING = { passed: 0, failed: 0, skipped: 0, output: '' };
const verdict = (ok, output = '') => ({
  ...NOTHING,
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  output,
});

/** A checker counts as one test; its output is shown when it fails. */
const check =
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

const build = async () => {
  try {
    await buildProduct();
    return verdict(true);
  } catch (error) {
    return verdict(false, error.message);
  }
};

// A failed test may leave a server open: the run must end all the same, and say what failed.
const TIER_LIMIT_MS = 20 * 60_000;

/** Runs the named jest projects and counts from jest's own report, not from what it prints. */
const jest =
  (projects, options = []) =>
  async (patterns, env) => {
    const folder = mkdtempSync(join(tmpdir(), 'koebako-jest-'));
    const report = join(folder, 'report.json');
    const args = [
      'node_modules/jest/bin/jest.js',
      ...options,
      '--selectProjects',
      ...projects,
      '--json',
      `--outputFile=${report}`,
      '--ci',
      '--forceExit',
    ];
    // A tier may still be empty; a pattern that finds nothing is a slip of the hand.
    args.push(...(patterns.length ? ['--testPathPatterns', ...patterns] : ['--passWithNoTests']));
    const nodeOptions = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      process.env.NODE_OPTIONS,
    ];
    try {
      const { code } = await run(process.execPath, args, {
        show: true,
        limitMs: TIER_LIMIT_MS,
        env: { ...env, NODE_OPTIONS: nodeOptions.filter(Boolean).join(' ') },
      });
      if (!existsSync(report))
        return code === 0 ? NOTHING : verdict(false, 'jest ended without a report');
      const {
        numPassedTests,
        numFailedTests,
        numPendingTests,
        numTodoTests,
        numRuntimeErrorTestSuites,
      } = JSON.parse(readFileSync(report, 'utf8'));
      const failed = numFailedTests + numRuntimeErrorTestSuites;
      // A run that failed for a reason no test shows (a global set-up, a leak) must not look green.
      return {
        ...NOTHING,
        passed: numPassedTests,
        failed: failed || (code === 0 ? 0 : 1),
        skipped: numPendingTests + numTodoTests,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

const tsc = 'typescript/bin/tsc';
/** React Router writes the types of the routes itself; on a fresh clone they are not there yet. */
const types = async () => {
  const made = await check(['@react-router/dev/bin.js', 'typegen', 'web'])();
  if (made.failed) return made;
  return check(
    [tsc, '-p', 'tsconfig.json', '--noEmit'],
    [tsc, '-p', 'web/tsconfig.json', '--noEmit'],
  )();
};

export const STEPS = [
  {
    name: 'format',
    title: 'Format (biome)',
    does: check(['@biomejs/biome/bin/biome', 'format', '.']),
  },
  {
    name: 'lint',
    title: 'Lint (biome)',
    does: check([
      '@biomejs/biome/bin/biome',
      'check',
      '--formatter-enabled=false',
      '--error-on-warnings',
      '.',
    ]),
  },
  { name: 'types', title: 'Types (tsc)', does: types },
  {
    name: 'imports',
    title: 'Import rules (dependency-cruiser)',
    does: check([
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'core',
      'api',
      'worker',
      'web',
      'scripts',
      'test',
    ]),
  },
  {
    name: 'dead-code',
    title: 'Dead code (knip)',
    does: check(['knip/bin/knip.js', '--no-progress']),
  },
  { name: 'build', title: 'Build', does: build },
  { name: 'unit', title: 'Unit tests', does: jest(['unit']) },
  { name: 'architecture', title: 'Architecture and locale tests', does: jest(['architecture']) },
  {
    name: 'integration',
    title: 'Integration tests (PostgreSQL, Redis)',
    needs: ['postgres', 'redis'],
    builds: true,
    does: jest(['integration']),
  },
  // One browser at a time: on two cores a second one only makes both slow enough to time out.
  {
    name: 'e2e',
    title: 'Browser tests (Chromium)',
    needs: ['postgres', 'redis', 'browser'],
    builds: true,
    does: jest(['e2e'], ['--maxWorkers=1']),
  },
];
