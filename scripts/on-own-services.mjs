import { spawn } from 'node:child_process';
import { checkNode, ensurePackages } from './setup/packages.mjs';
import { buildProduct } from './setup/product-build.mjs';
import { ROOT, stopRunning } from './setup/run.mjs';
import { ensureMachineHas } from './testing/machine.mjs';
import { startServices, stopServices } from './testing/services.mjs';

/**
 * `npm run bench`, `npm run faults`: runs a script of the build (first argument) on a PostgreSQL and a Redis of its own,
 * durable as in a city, never on those that DATABASE_URL and REDIS_URL name: they are emptied and killed on the way.
 */
const [script, ...args] = process.argv.slice(2);

// What the steps below say is progress; stdout belongs to the script, whose lines other programs read.
process.stdout.write = process.stderr.write.bind(process.stderr);

let child;
let stoppedBy;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stoppedBy = signal;
    stopRunning();
    child?.kill('SIGTERM');
  });
}

const runScript = (env) =>
  new Promise((resolve, reject) => {
    child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit', env });
    child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
  });

const main = async () => {
  checkNode();
  for (const name of ['DATABASE_URL', 'REDIS_URL']) delete process.env[name];
  await ensurePackages();
  await buildProduct();
  await ensureMachineHas(['postgres', 'redis']);
  if (stoppedBy) return 1;
  const services = await startServices({ durable: true });
  return runScript({ ...process.env, ...services });
};

main()
  .catch((error) => {
    console.error(`\n${error.name === 'PlainError' ? error.message : error.stack}`);
    return 1;
  })
  .then(async (code) => {
    await stopServices();
    process.exitCode = stoppedBy ? 1 : code;
  });
