import { measureBookings } from '../test/bench/bookings.js';
import { measureClassify } from '../test/bench/classify.js';
import { progress } from '../test/bench/figure.js';
import { measureFollowing } from '../test/bench/following.js';
import { measureIntake } from '../test/bench/intake.js';
import { measureLive } from '../test/bench/live.js';
import { measurePages } from '../test/bench/pages.js';
import { measureQuestions } from '../test/bench/questions.js';
import { measureReads } from '../test/bench/reads.js';
import { measureRouting } from '../test/bench/routing.js';
import { measureStart } from '../test/bench/start.js';
import { measureVault } from '../test/bench/vault.js';

/**
 * `npm run bench`: the product beside its limits, one line of JSON for each figure on stdout, progress on stderr.
 * `npm run bench -- intake`: only the named parts; `npm run bench -- reads --million`: with a million voices (most of an hour). A part that fails (a lost row, a refused request) prints no figure,
 * and the run ends with exit code 1.
 */
const PARTS = {
  bookings: measureBookings,
  classify: measureClassify,
  following: measureFollowing,
  intake: measureIntake,
  live: measureLive,
  pages: measurePages,
  questions: measureQuestions,
  reads: () => measureReads(),
  routing: measureRouting,
  start: measureStart,
  vault: measureVault,
};
/** Reading makes everything findable first: at a million voices that takes most of an hour. */
const LIMIT_MS = process.argv.includes('--million') ? 5_400_000 : 590_000;

// Leaving by `exit` ends the processes that were started; a signal alone would not.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  progress('The run was stopped: a bench that takes ten minutes is not run');
  process.exit(1);
}, LIMIT_MS).unref();

const wanted = process.argv.slice(2).filter((word) => word !== '--million');
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length) {
  progress(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  progress(`${name} ...`);
  try {
    for (const figure of await measure()) console.log(JSON.stringify(figure));
  } catch (error) {
    progress(`${name} FAILED: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
// What a part that failed left running ends with it.
process.exit();
