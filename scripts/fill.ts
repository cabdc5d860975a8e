import 'reflect-metadata';
import { parseArgs } from 'node:util';
import {
  ConfigError,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../core/base/config/index.js';
import { UnitOfWork } from '../core/base/outbox/index.js';
import { migrate } from '../core/infra/migrate.js';
import { RebuildSearch } from '../core/jobs/search-index/index.js';
import { PublicationRepository } from '../core/records/publications/index.js';
import { OPERATOR, withCore } from './core-context.js';
import { addVoices } from './fill/fill.repository.js';
import { readTown } from './fill/read-town.js';
import { voiceRows } from './fill/voice-rows.js';
import { loadPlan } from './load-plan.js';

/**
 * `npm run fill -- --submissions 10000 --seed 1`: invented voices of a year, in all languages, for trials and measurements; marked demo.
 * The same seed and number give the same rows, and a second run adds none. The year ends this morning, or at `--until 2026-11-01`.
 */
const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    until: { type: 'string' },
  },
});
const BATCH = 1_000;
const SAY_EVERY_MS = 1_000;

const readNumber = (name: 'submissions' | 'seed', most: number): number => {
  const number = Number(values[name]);
  if (/^\d+$/.test(values[name]) && number <= most) return number;
  throw new ConfigError(`--${name} must be a whole number up to ${most}`);
};

await exitOnConfigError(async () => {
  const total = readNumber('submissions', 10_000_000);
  const seed = readNumber('seed', 2 ** 32 - 1);
  const config = requireServices(loadConfig(), 'databaseUrl');
  const started = performance.now();
  await migrate(config.databaseUrl ?? '');
  await withCore(config, async (core) => {
    await loadPlan(core, OPERATOR);
    const town = await readTown(core);
    const until = town.calendar.at(values.until ?? town.calendar.dateOf(new Date()), '00:00:00');
    if (Number.isNaN(until.getTime())) throw new ConfigError('--until must be a date: 2026-11-01');
    let added = 0;
    for (let from = 0, said = started; from < total; from += BATCH) {
      const voices = Array.from({ length: Math.min(BATCH, total - from) }, (_, i) =>
        voiceRows(town, { seed, total, i: from + i, until }),
      );
      added += await core.get(UnitOfWork).commit(({ manager }) => addVoices(manager, voices));
      if (performance.now() - said > SAY_EVERY_MS) {
        said = performance.now();
        console.log(`${from + voices.length} of ${total} ...`);
      }
    }
    await core
      .get(UnitOfWork)
      .commit(({ manager }) => core.get(PublicationRepository).placeAll(manager));
    await core.get(RebuildSearch).rebuild();
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    console.log(
      `${added} invented voices added, ${total - added} of them (or their receipt numbers) were there (${seconds} s)`,
    );
  });
});
