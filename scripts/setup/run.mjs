import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** An error whose message is all that a person needs: the caller prints it without a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}

export const say = (line = '') => process.stdout.write(`${line}\n`);
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const running = new Set();
/** Ends what `run` started, by pid: called when the person presses Ctrl-C. */
export const stopRunning = (signal = 'SIGTERM') => {
  for (const child of running) child.kill(signal);
};

/**
 * Runs one command in the project folder. Resolves with `{code, output}`; never rejects for an exit code.
 * `show`: the output goes to the terminal as it comes instead of being kept. `limitMs`: killed after that.
 * `started`: is given the process, to watch it.
 */
export const run = (command, args, { env, show = false, limitMs, started } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd: ROOT, stdio, env: { ...process.env, ...env } });
    running.add(child);
    started?.(child);
    const killer = limitMs && setTimeout(() => child.kill('SIGKILL'), limitMs);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => {
      running.delete(child);
      reject(new PlainError(`Could not run ${command}: ${error.message}`));
    });
    child.on('close', (code) => {
      running.delete(child);
      clearTimeout(killer);
      resolve({ code: code ?? 1, output });
    });
  });

/** Like `run`, but a failure is an error that carries the end of the output. */
export const mustRun = async (what, command, args, options) => {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const tail = output.trim().split('\n').slice(-40).join('\n');
  throw new PlainError(
    `${tail}\n\n${what} failed (${command} ${args.join(' ')}, exit code ${code}).`,
  );
};
