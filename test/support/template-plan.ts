import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, readEnv } from '../../core/base/config/index.js';
import { OPERATOR, withCore } from '../../scripts/core-context.js';
import { loadPlan } from '../../scripts/load-plan.js';
import { TestClock } from './clock.js';

/** Puts the shipped plan, its sections and desks into a migrated database, before any time a test lives in. */
export const fillTemplate = async (url: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'koebako-template-'));
  const config = loadConfig(readEnv({ DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: 'silent' }));
  try {
    await withCore(config, async (core) => void (await loadPlan(core, OPERATOR)), new TestClock());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
