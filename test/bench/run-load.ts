import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Requests answered 2xx. */
  readonly ok: number;
  readonly failed: number;
}

export const CONNECTIONS = 32;
const LOAD = fileURLToPath(new URL('./load.js', import.meta.url));
const run = promisify(execFile);

/** Sends opinions to `url` for so many seconds from another process. A request that is refused is no figure but a fault. */
export const runLoad = async (url: string, seconds: number): Promise<Load> => {
  const args = [LOAD, url, String(CONNECTIONS), String(seconds)];
  const { stdout } = await run(process.execPath, args, { timeout: (seconds + 20) * 1_000 });
  const load = JSON.parse(stdout) as Load;
  if (load.failed || !load.ok) throw new Error(`${url}: ${stdout.trim()}`);
  return load;
};
