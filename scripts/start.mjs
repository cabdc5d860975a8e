import { spawn } from 'node:child_process';
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
  server.on('error', (error) => fail(error));
  server.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
};

const fail = (error) => {
  console.error(`\n${error.name === 'PlainError' ? error.message : error.stack}`);
  process.exit(1);
};

prepare().then(serve, fail);
