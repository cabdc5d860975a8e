import { parseArgs } from 'node:util';
import { exitOnConfigError, loadConfig, requireServices } from '../core/base/config/index.js';
import { OPERATOR, withCore } from './core-context.js';
import { loadPlan } from './load-plan.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  await withCore(config, async (core) => {
    const result = await loadPlan(core, OPERATOR, {
      file: positionals[0],
      dryRun: values['dry-run'],
    });
    for (const c of result.changes) {
      console.log(
        `${c.change.padEnd(8)} ${c.what.padEnd(9)} ${c.code}${c.lang ? ` [${c.lang}]` : ''}${c.fields ? `: ${c.fields.join(', ')}` : ''}`,
      );
    }
    const written = result.written ? `written as version ${result.version}` : 'nothing written';
    console.log(
      `${result.changes.length} changes, ${written}; ${result.sectionsAdded} sections, owners and desks added`,
    );
  });
});
