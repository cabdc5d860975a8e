import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';
import { NOTHING, verdict } from './verdict.mjs';

const TIER_LIMIT_MS = 20 * 60_000;
/** How long jest may take to end once its report is written; it waits for what a test left open for ever. */
const END_LIMIT_MS = 30_000;

const NODE_OPTIONS = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];

/** Ends jest when something keeps it from ending by itself; says so. */
const endWithReport = (report) => {
  const state = { leftOpen: false };
  const started = (child) => {
    let since;
    const look = setInterval(() => {
      since ??= existsSync(report) ? Date.now() : undefined;
      if (!since || Date.now() - since < END_LIMIT_MS) return;
      state.leftOpen = true;
      child.kill('SIGKILL');
    }, 1_000);
    child.on('close', () => clearInterval(look));
  };
  return { state, started };
};

const countsOf = (report, endedWell) => {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  // A run that failed for a reason no test shows (a global set-up, a leak) must not look green.
  return {
    ...NOTHING,
    passed: counts.numPassedTests,
    failed: failed || (endedWell ? 0 : 1),
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
};

/**
 * Runs one jest project and counts from jest's own report, not from what it prints.
 * `node`: the Node that runs it. `options`: further ones for jest.
 */
export const jestTier =
  (project, options = [], node = process.execPath) =>
  async (patterns, env) => {
    const folder = mkdtempSync(join(tmpdir(), 'koebako-jest-'));
    const report = join(folder, 'report.json');
    const args = ['node_modules/jest/bin/jest.js', ...options, '--selectProjects', project];
    args.push('--json', `--outputFile=${report}`, '--ci');
    // A tier may still be empty; a pattern that finds nothing is a slip of the hand.
    args.push(...(patterns.length ? ['--testPathPatterns', ...patterns] : ['--passWithNoTests']));
    const nodeOptions = [...NODE_OPTIONS, process.env.NODE_OPTIONS].filter(Boolean).join(' ');
    const { state, started } = endWithReport(report);
    try {
      const { code } = await run(node, args, {
        show: true,
        limitMs: TIER_LIMIT_MS,
        started,
        env: { ...env, NODE_OPTIONS: nodeOptions },
      });
      if (!existsSync(report))
        return code === 0 ? NOTHING : verdict(false, 'jest ended without a report');
      const output = state.leftOpen
        ? 'jest did not end: a test left something open (node_modules/.bin/jest --detectOpenHandles)'
        : '';
      return { ...countsOf(report, code === 0), output };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
