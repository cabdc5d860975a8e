import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';
import { NOTHING, verdict } from './verdict.mjs';

const TIER_LIMIT_MS = 55 * 60_000;
/** How long jest may take to end once its report is written; it waits for what a test left open for ever. */
const END_LIMIT_MS = 30_000;

const LEFT_OPEN =
  'jest did not end: a test left something open (node_modules/.bin/jest --detectOpenHandles)';

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
 * `options`: further ones for jest. `node`: the Node that runs it. `show: false`: what jest prints becomes the output.
 * `after`: is given jest's report and the file that the tests wrote as `TEST_JOURNEYS`.
 */
export const jestTier =
  (project, { options = [], node = process.execPath, show = true, after } = {}) =>
  async (patterns, env) => {
    const folder = mkdtempSync(join(tmpdir(), 'koebako-jest-'));
    const report = join(folder, 'report.json');
    const journeys = join(folder, 'journeys.jsonl');
    const args = ['node_modules/jest/bin/jest.js', ...options, '--selectProjects', project];
    args.push('--json', `--outputFile=${report}`, '--ci');
    // A tier may still be empty; a pattern that finds nothing is a slip of the hand.
    args.push(...(patterns.length ? ['--testPathPatterns', ...patterns] : ['--passWithNoTests']));
    const nodeOptions = [...NODE_OPTIONS, process.env.NODE_OPTIONS].filter(Boolean).join(' ');
    const { state, started } = endWithReport(report);
    try {
      const { code, output: printed } = await run(node, args, {
        show,
        limitMs: TIER_LIMIT_MS,
        started,
        env: { ...env, NODE_OPTIONS: nodeOptions, TEST_JOURNEYS: journeys },
      });
      if (!existsSync(report))
        return code === 0 ? NOTHING : verdict(false, `${printed}jest ended without a report`);
      after?.(report, journeys);
      const output = state.leftOpen ? LEFT_OPEN : '';
      return { ...countsOf(report, code === 0), output: `${printed}${output}` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
