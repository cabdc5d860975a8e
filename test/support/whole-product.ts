import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../../core/infra/project-root.js';
import { freePort } from './ports.js';
import { type RunningProcess, startProcess } from './processes.js';

/** Milliseconds for a town to be filled, beside other work on two cores; for the hook that waits for it too. */
export const STARTS_WITHIN = 240_000;
export const DEMO_PASSWORD = 'a-demo-password';

/** The whole product as a newcomer has it: one process, embedded database, the demonstration's town. */
export interface WholeProduct {
  readonly url: string;
  readonly process: RunningProcess;
  /** What an operator's command needs of the environment to reach it. */
  readonly operator: Readonly<Record<string, string>>;
  /** Gives the exit code, or the signal that ended it. */
  stop(): Promise<number | NodeJS.Signals>;
}

const ofThisWorker = <T>(products: readonly T[] = []): T | undefined =>
  products[(Number(process.env.JEST_WORKER_ID ?? 1) - 1) % products.length];

/** Runs a command of an operator, such as `staff/staff-lock`, beside the product that this worker's tests share. */
export const operate = async (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> => {
  const operators: WholeProduct['operator'][] = JSON.parse(
    process.env.TEST_PRODUCT_OPERATORS ?? '[]',
  );
  const { PATH, HOME, TMPDIR } = process.env;
  await promisify(execFile)(process.execPath, [`dist/scripts/${command}.js`, ...args], {
    cwd: PROJECT_ROOT,
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', ...ofThisWorker(operators), ...env },
  });
};

/** The one that the browser tests of a worker share (browser-tests.mjs starts them): each test works on voices of its own. */
export const sharedProduct = (): Pick<WholeProduct, 'url'> => {
  const url = ofThisWorker(process.env.TEST_PRODUCT_URLS?.split(' '));
  if (!url) throw new Error('No product for the browser tests: run them by `npm test -- e2e`');
  return { url };
};

/** One of its own, for a test that needs another environment or ends it. */
export const startWholeProduct = async (
  env: Record<string, string> = {},
  script = 'dist/scripts/serve.js',
): Promise<WholeProduct> => {
  const folder = mkdtempSync(join(tmpdir(), 'koebako-whole-'));
  const port = Number(env.PORT ?? (await freePort()));
  const url = `http://127.0.0.1:${port}`;
  const process = await startProcess({
    script,
    env: {
      PORT: String(port),
      DATA_DIR: folder,
      PUBLIC_URL: url,
      DEMO_PASSWORD,
      LOG_LEVEL: 'warn',
      // An answer is sent right after it was decided, so that no test waits for it.
      HOLD_SECONDS: '0',
      ...env,
    },
    ready: `${url}/ja`,
    timeoutMs: STARTS_WITHIN,
  });
  return {
    url,
    process,
    operator: { DATA_DIR: folder },
    stop: async () => {
      const end = await process.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
      return end;
    },
  };
};
