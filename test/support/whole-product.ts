import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.js';
import { type RunningProcess, startProcess } from './processes.js';

export const DEMO_PASSWORD = 'a-demo-password';

/** The whole product as a newcomer has it: one process, embedded database, the demonstration's town. */
export interface WholeProduct {
  readonly url: string;
  readonly process: RunningProcess;
  stop(): Promise<void>;
}

export const startWholeProduct = async (
  env: Record<string, string> = {},
): Promise<WholeProduct> => {
  const folder = mkdtempSync(join(tmpdir(), 'koebako-whole-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const process = await startProcess({
    script: 'dist/scripts/serve.js',
    env: {
      PORT: String(port),
      DATA_DIR: folder,
      PUBLIC_URL: url,
      DEMO_PASSWORD,
      LOG_LEVEL: 'warn',
      ...env,
    },
    ready: `${url}/ja`,
    timeoutMs: 90_000,
  });
  return {
    url,
    process,
    stop: async () => {
      await process.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
