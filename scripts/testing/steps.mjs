import { buildProduct } from '../setup/product-build.mjs';
import { deadCode, format, imports, lint, types } from './checks.mjs';
import { jestTier } from './jest-tier.mjs';
import { keepJourneys } from './keep-journeys.mjs';
import { verdict } from './verdict.mjs';

const build = async () => {
  try {
    await buildProduct();
    return verdict(true);
  } catch (error) {
    return verdict(false, error.message);
  }
};

/**
 * The steps of `npm test`. Each `does(patterns, env)` resolves with `{passed, failed, skipped, output}`.
 * `beside`: prints nothing while it runs and changes nothing, so it may run beside others.
 */
export const STEPS = [
  { name: 'types', title: 'Types (tsc)', beside: true, does: types },
  { name: 'dead-code', title: 'Dead code (knip)', beside: true, does: deadCode },
  { name: 'imports', title: 'Import rules (dependency-cruiser)', beside: true, does: imports },
  { name: 'lint', title: 'Lint (biome)', beside: true, does: lint },
  { name: 'format', title: 'Format (biome)', beside: true, does: format },
  { name: 'build', title: 'Build', does: build },
  // A rule takes milliseconds; building the classifier takes seconds on a busy machine.
  {
    name: 'unit',
    title: 'Unit tests',
    does: jestTier('unit', { options: ['--testTimeout=20000'] }),
  },
  // Some of these run a checker over the whole house.
  {
    name: 'architecture',
    title: 'Architecture and locale tests',
    does: jestTier('architecture', { options: ['--testTimeout=60000'] }),
  },
  {
    name: 'integration',
    title: 'Integration tests (PostgreSQL, Redis)',
    needs: ['postgres', 'redis'],
    builds: true,
    does: jestTier('integration'),
  },
  {
    name: 'e2e',
    title: 'Browser tests (Chromium)',
    needs: ['postgres', 'redis', 'browser'],
    builds: true,
    does: jestTier('e2e', { after: keepJourneys }),
  },
];
