import { checkNode, ensurePackages } from './setup/packages.mjs';
import { buildProduct } from './setup/product-build.mjs';
import { PlainError, run, say } from './setup/run.mjs';
import { jestTier } from './testing/jest-tier.mjs';
import { nodeOf } from './testing/node-versions.mjs';

/**
 * `npm run compat`: the tests that need no service, and a start of the whole product, on each Node that we
 * promise. `npm run compat -- 22 26` tries others. One line per version; fails when one does.
 */
const VERSIONS = ['20', '22', '24', 'latest'];
const TIERS = ['unit', 'architecture'];

const lastLine = (text) => text.trim().split('\n').at(-1);

const testsOn = async (node) => {
  let passed = 0;
  const wrong = [];
  for (const tier of TIERS) {
    const result = await jestTier(tier, { node, show: false })([], {});
    passed += result.passed;
    if (result.failed)
      wrong.push({ short: `${result.failed} ${tier} tests failed`, long: result.output });
  }
  return { passed, wrong };
};

const startOn = async (node) => {
  const { code, output } = await run(node, ['test/support/start-check.mjs'], {
    limitMs: 180_000,
  });
  return code === 0
    ? { start: lastLine(output), wrong: [] }
    : { wrong: [{ short: 'the product does not start', long: output }] };
};

/** Tries one version and prints its line, and after it what failed. Gives whether all is well. */
const tryOut = async (version) => {
  const node = await nodeOf(version);
  const name = lastLine((await run(node, ['--version'])).output).padEnd(10);
  const { passed, wrong: failedTests } = await testsOn(node);
  const { start, wrong: noStart } = await startOn(node);
  const wrong = [...failedTests, ...noStart];
  if (!wrong.length) say(`${name} ok      ${passed} tests passed, ${start}`);
  else say(`${name} FAILED  ${wrong.map(({ short }) => short).join('; ')}`);
  for (const { long } of wrong) say(long.trim().replace(/^/gm, '    '));
  return !wrong.length;
};

const main = async () => {
  checkNode();
  await ensurePackages();
  await buildProduct();
  const asked = process.argv.slice(2);
  let allWell = true;
  for (const version of asked.length ? asked : VERSIONS)
    allWell = (await tryOut(version)) && allWell;
  process.exitCode = allWell ? 0 : 1;
};

main().catch((error) => {
  say(`\n${error instanceof PlainError ? error.message : error.stack}`);
  process.exitCode = 1;
});
