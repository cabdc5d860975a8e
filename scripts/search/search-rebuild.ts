import { exitOnConfigError, loadConfig, requireServices } from '../../core/base/config/index.js';
import { RebuildSearch } from '../../core/jobs/search-index/index.js';
import { withCore } from '../core-context.js';

/**
 * `npm run search:rebuild`: folds anew what a search does not find, or finds as an earlier version did, while everybody works on. Stopped
 * (Ctrl+C), it goes on from there at the next call.
 */
await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  let isStopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => (isStopped = true));
  await withCore(config, async (core) => {
    const done = await core.get(RebuildSearch).rebuild(
      ({ folded, voices }) => console.log(`${folded} of ${voices} voices`),
      () => isStopped,
    );
    console.log(isStopped ? `stopped after ${done} voices` : `done: ${done} voices`);
  });
});
