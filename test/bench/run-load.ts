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
const scriptAt = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const run = promisify(execFile);

/** A request that is refused is no figure but a fault. */
const loadBy = async (
  script: string,
  url: string,
  seconds: number,
  ...more: string[]
): Promise<Load> => {
  const args = [scriptAt(script), url, String(CONNECTIONS), String(seconds), ...more];
  const { stdout } = await run(process.execPath, args, { timeout: (seconds + 20) * 1_000 });
  const load = JSON.parse(stdout) as Load;
  if (load.failed || !load.ok) throw new Error(`${url}: ${stdout.trim()}`);
  return load;
};

/** Sends opinions to `url` for so many seconds from another process. */
export const runLoad = (url: string, seconds: number): Promise<Load> =>
  loadBy('./load.js', url, seconds);

/** Asks for `url` for so many seconds from another process, as somebody with this cookie. */
export const runReads = (url: string, seconds: number, cookie = ''): Promise<Load> =>
  loadBy('./load-reads.js', url, seconds, cookie);

/** Answers the form of twenty questions at `url` for so many seconds from another process. */
export const runAnswers = (url: string, seconds: number): Promise<Load> =>
  loadBy('./load-answers.js', url, seconds);
