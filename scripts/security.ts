import { progress } from '../test/bench/figure.js';
import { checkAccess } from '../test/security/access.js';
import { checkCanary } from '../test/security/canary/check-canary.js';
import type { Checked } from '../test/security/checked.js';
import { checkFloods } from '../test/security/floods.js';
import { checkFuzz } from '../test/security/fuzz/check-fuzz.js';
import { checkGuesses } from '../test/security/guesses.js';
import { checkLookups } from '../test/security/lookups.js';
import { checkShapes } from '../test/security/shapes/check-shapes.js';

/**
 * `npm run security`: attacks on real processes on this machine alone, one line of JSON for each figure on stdout, progress on
 * stderr. `npm run security -- guesses`: only the named parts. Exit code 1 when a figure misses its goal or a part fails.
 */
const PARTS: Readonly<Record<string, () => Promise<Checked[]>>> = {
  access: checkAccess,
  canary: checkCanary,
  floods: checkFloods,
  fuzz: checkFuzz,
  guesses: checkGuesses,
  lookups: checkLookups,
  shapes: checkShapes,
};
const LIMIT_MS = 595_000;

// Leaving by `exit` ends the processes that were started; a signal alone would not.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => {
  progress('The run was stopped: a check that takes ten minutes is not run');
  process.exit(1);
}, LIMIT_MS).unref();

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length) {
  progress(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, check] of Object.entries(PARTS)) {
  if (wanted.length && !wanted.includes(name)) continue;
  progress(`${name} ...`);
  const began = Date.now();
  try {
    for (const figure of await check()) {
      console.log(JSON.stringify(figure));
      if (!figure.met) process.exitCode = 1;
      if (!figure.met) progress(`  ${figure.name} misses its goal`);
    }
  } catch (error) {
    progress(`${name} FAILED: ${(error as Error).message}`);
    process.exitCode = 1;
  }
  progress(`  ${name} took ${Math.round((Date.now() - began) / 1_000)} s`);
}
// A part that failed may have left something open.
process.exit();
