import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { checkNode, ensurePackages } from './setup/packages.mjs';
import { buildProduct } from './setup/product-build.mjs';
import { ROOT } from './setup/run.mjs';

/** `npm start`: installs and builds what is missing, then becomes the product. Needs nothing but Node. */
const prepare = async () => {
  checkNode();
  await ensurePackages();
  await buildProduct();
};

const fail = (error) => {
  console.error(`\n${error.name === 'PlainError' ? error.message : error.stack}`);
  process.exit(1);
};

/** The process that called the shell that called us: npm, when started by `npm start` (Linux; else 0). */
const grandparent = () => {
  try {
    return Number(
      /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/status`, 'utf8'))?.[1],
    );
  } catch {
    return 0;
  }
};

/**
 * npm starts us through a shell, and a signal to npm ends that shell without reaching us: the product would
 * go on, unseen, on its port. So when npm or its shell has gone, the product goes too.
 */
const stopWithNpm = (stop) => {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const [parent, npm] = [process.ppid, grandparent()];
  setInterval(() => {
    if (process.ppid !== parent || grandparent() !== npm) stop();
  }, 500).unref();
};

const serve = () => {
  const server = spawn(process.execPath, [join(ROOT, 'dist/scripts/serve.js')], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { NODE_ENV: 'production', ...process.env },
  });
  // A terminal sends Ctrl-C to both of us; a second one from here would look like "stop at once".
  process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'));
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  process.on('SIGHUP', () => server.kill('SIGTERM'));
  stopWithNpm(() => server.kill('SIGTERM'));
  server.on('error', fail);
  server.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
};

prepare().then(serve, fail);
