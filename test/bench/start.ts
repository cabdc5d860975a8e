import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/ports.js';
import { type RunningProcess, startProcess } from '../support/processes.js';
import { type Figure, figure, progress } from './figure.js';
import { measurePage } from './page.js';
import { memoryOfTree } from './process-tree.js';

const IDLE_MS = 10_000;

/** Starts the whole product as `npm start` does once it is built, until its first page is there. */
const start = async (
  folder: string,
): Promise<{ product: RunningProcess; site: string; seconds: number }> => {
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const product = await startProcess({
    script: 'dist/scripts/serve.js',
    env: { DATA_DIR: folder, PORT: String(port) },
    ready: `${site}/ja`,
    timeoutMs: 60_000,
  });
  return { product, site, seconds: (performance.now() - started) / 1_000 };
};

/** The one-process product with its embedded database: first start with an empty folder, then a later one, its memory and its page. */
export const measureStart = async (): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'koebako-bench-start-'));
  try {
    const first = await start(folder);
    progress(`  first start ${first.seconds.toFixed(1)} s`);
    await first.product.kill('SIGTERM');
    const later = await start(folder);
    progress(`  later start ${later.seconds.toFixed(1)} s`);
    await pause(IDLE_MS);
    const memory = memoryOfTree(later.product.pid);
    const page = await measurePage(later.site);
    await later.product.kill('SIGTERM');
    return [
      figure('first_start', 's', first.seconds),
      figure('later_start', 's', later.seconds),
      figure('idle_memory', 'MB', memory),
      ...page,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
