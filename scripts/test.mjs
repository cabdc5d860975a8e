import { performance } from 'node:perf_hooks';
import { checkNode, ensurePackages } from './setup/packages.mjs';
import { PlainError, say, seconds, stopRunning } from './setup/run.mjs';
import { ensureMachineHas } from './testing/machine.mjs';
import { startServices, stopServices } from './testing/services.mjs';
import { STEPS } from './testing/steps.mjs';

/**
 * `npm test`: everything, on a machine that has only Node.
 * `npm test -- unit`, `npm test -- e2e receipt`: the named steps, then patterns of test files.
 * The last line is `N passed, N failed` (`, N skipped`), read by other programs: keep it last and as it is.
 */
const choose = (args) => {
  const isStep = (arg) => STEPS.some((step) => step.name === arg);
  const names = args.filter(isStep);
  const patterns = args.filter((arg) => !isStep(arg));
  if (patterns.length && !names.length) {
    throw new PlainError(`Name a step first: ${STEPS.map((step) => step.name).join(', ')}.`);
  }
  const wanted = STEPS.filter((step) => !names.length || names.includes(step.name));
  const builds = wanted.some((step) => step.builds);
  return {
    patterns,
    steps: STEPS.filter((step) => wanted.includes(step) || (builds && step.name === 'build')),
  };
};

let stoppedBy;
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs one step; gives its title when it failed. */
const take = async (step, patterns, env) => {
  if (stoppedBy)
    throw new PlainError(`Stopped by ${stoppedBy}; the steps from "${step.title}" on did not run.`);
  const started = performance.now();
  // Of steps that run beside each other, each says all it has to say at its end.
  if (!step.beside) say(`\n== ${step.title}`);
  const result = await step.does(patterns, env);
  for (const key of Object.keys(total)) total[key] += result[key];
  if (step.beside) say(`\n== ${step.title}`);
  if (result.output) say(result.output);
  say(
    `-- ${step.title}: ${result.failed ? `FAILED (${result.failed})` : 'ok'} in ${seconds(started)}`,
  );
  return result.failed ? step.title : undefined;
};

/** Two at a time, as there are two cores even on the smallest machine of a city. */
const takeBesideEachOther = async (steps, patterns, env) => {
  const left = [...steps];
  const broken = [];
  const worker = async () => {
    for (let step = left.shift(); step; step = left.shift())
      broken.push(await take(step, patterns, env));
  };
  await Promise.all([worker(), worker()]);
  return broken;
};

const main = async () => {
  checkNode();
  const { patterns, steps } = choose(process.argv.slice(2));
  const needs = [...new Set(steps.flatMap((step) => step.needs ?? []))];
  const given = { postgres: process.env.DATABASE_URL, redis: process.env.REDIS_URL };
  await ensurePackages();
  await ensureMachineHas(needs.filter((need) => !given[need]));
  const servers = needs.includes('postgres') || needs.includes('redis');
  if (servers) say('Starting PostgreSQL and Redis for this run ...');
  const env = servers ? await startServices() : {};
  const beside = steps.filter((step) => step.beside);
  const broken = await takeBesideEachOther(beside, patterns, env);
  for (const step of steps.filter((one) => !one.beside))
    broken.push(await take(step, patterns, env));
  const names = broken.filter(Boolean);
  if (names.length) say(`\nFailed: ${names.join('; ')}`);
};

const finish = async () => {
  await stopServices();
  const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
  say(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  process.exitCode = total.failed ? 1 : 0;
};

// Ends the step that runs; the rest is left out and the services are stopped on the usual way out.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stoppedBy = signal;
    stopRunning();
  });
}

main()
  .catch((error) => {
    total.failed += 1;
    say(`\n${error.name === 'PlainError' ? error.message : error.stack}`);
  })
  .finally(finish);
