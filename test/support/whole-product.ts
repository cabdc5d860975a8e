import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.js';
import { type RunningProcess, startProcess } from './processes.js';

/** Milliseconds for a town to be filled, beside other work on two cores; for the hook that waits for it too. */
export const STARTS_WITHIN = 240_000;
export const DEMO_PASSWORD = 'a-demo-password';

/** The whole product as a newcomer has it: one process, embedded database, the demonstration's town. */
export interface WholeProduct {
  readonly url: string;
  readonly process: RunningProcess;
  /** Gives the exit code, or the signal that ended it. */
  stop(): Promise<number | NodeJS.Signals>;
}

/** The one that the browser tests of a worker share (browser-tests.mjs starts them): each test works on voices of its own. */
export const sharedProduct = (): Pick<WholeProduct, 'url'> => {
  const urls = process.env.TEST_PRODUCT_URLS?.split(' ') ?? [];
  const url = urls[(Number(process.env.JEST_WORKER_ID ?? 1) - 1) % urls.length];
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
    stop: async () => {
      const end = await process.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
      return end;
    },
  };
};
