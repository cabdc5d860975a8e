import { type ChildProcess, spawn } from 'node:child_process';
import { PROJECT_ROOT } from '../../core/infra/project-root.js';

export interface Start {
  /** A script of the build, such as `dist/api/main.js`. */
  readonly script: string;
  readonly args?: readonly string[];
  /** All of its environment: a real process must not live on what the tests happen to have set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ready when a line of the output fits, or when this address answers with a status below 400. */
  readonly ready: RegExp | string;
  readonly timeoutMs?: number;
}

export interface RunningProcess {
  readonly pid: number;
  /** All it has written so far, both streams. */
  output(): string;
  /** Sends the signal to this process alone and waits until it has ended. Returns the exit code or signal. */
  kill(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
  /** Resolves when it has ended, by itself or by a signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const alive = new Set<ChildProcess>();
const killAll = () => {
  for (const child of alive) child.kill('SIGKILL');
};
// A test file that fails must not leave its processes to the next one; outside jest the exit does it.
(globalThis as { afterAll?: (work: () => void) => void }).afterAll?.(killAll);
process.on('exit', killAll);

const answersWell = async (url: string): Promise<boolean> => {
  try {
    // On a busy machine the first page takes seconds; who gives up sooner only adds to what it has to do.
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    return response.status < 400;
  } catch {
    return false;
  }
};

/** Starts a real process of the product from `dist/` and waits until it is ready. Fails with its output. */
export const startProcess = async (start: Start): Promise<RunningProcess> => {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [start.script, ...(start.args ?? [])], {
    cwd: PROJECT_ROOT,
    // Tests and measurements send from one address what a city gets in a year.
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', LIMITS_TIMES: '100000', ...start.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  alive.add(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  let over = false;
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('exit', (code, signal) => {
      over = true;
      alive.delete(child);
      resolve(code ?? signal ?? 1);
    });
  });
  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    child.kill(signal);
    const killer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    return ended.finally(() => clearTimeout(killer));
  };
  const { ready, timeoutMs = 60_000 } = start;
  const isReady = () => (typeof ready === 'string' ? answersWell(ready) : ready.test(written));
  const until = Date.now() + timeoutMs;
  while (!over && Date.now() < until) {
    if (await isReady()) return { pid: child.pid ?? 0, output: () => written, kill, ended };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const why = over ? `ended with ${await ended}` : `was not ready within ${timeoutMs} ms`;
  await kill();
  throw new Error(`${start.script} ${why}:\n${written}`);
};
