import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../support/ports.js';
import { startProcess } from '../../support/processes.js';
import { askingAt } from '../asking.js';
import { bytesUnder } from './found.js';
import { confide } from './life.js';
import { inTexts, type Outlet } from './outlets.js';

const VOICES = 60;
/** What is taken in is routed in well under a second; the log of changes is written by then. */
const AFTERWARDS_MS = 4_000;

/** The whole product in one process with its embedded database: its folder and what it wrote, while it runs and after it ended. */
export const embeddedOutlets = async (word: string): Promise<Outlet[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'koebako-security-'));
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  try {
    const product = await startProcess({
      script: 'dist/scripts/serve.js',
      env: { DATA_DIR: folder, PORT: String(port), PUBLIC_URL: site, LOG_LEVEL: 'trace' },
      ready: `${site}/ja`,
      timeoutMs: 180_000,
    });
    const { ask, end } = askingAt(site, 4);
    await confide(ask, word, VOICES, 4);
    await pause(AFTERWARDS_MS);
    end();
    const running = await bytesUnder(word, folder);
    await product.kill('SIGTERM');
    const ended = await bytesUnder(word, folder);
    return [
      {
        name: 'embedded_folder',
        found: running.found + ended.found,
        looked: Math.min(running.files, ended.files),
      },
      inTexts(word, 'embedded_log', [product.output()]),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
