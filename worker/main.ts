import 'reflect-metadata';
import { exitOnConfigError, loadConfig, requireServices } from '../core/base/config/index.js';
import { sayReady } from '../core/base/log/index.js';
import { CoreModule } from '../core/core.module.js';
import { openRegistry, serveMetrics } from '../core/infra/metrics/metrics-door.js';
import { VoiceReader } from '../core/jobs/routing/index.js';
import { KeyWitness } from '../core/records/secret-key/index.js';
import { createWorker } from './create-worker.js';
import { JobQueue } from './job-queue.js';
import { watchQueue } from './queue-watch.js';
import { startWorker } from './start-worker.js';

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl', 'redisUrl');
  await CoreModule.check(config);
  const app = await createWorker(config);
  await app.get(KeyWitness, { strict: false }).check();
  // Before there is work: no lease runs while it is built.
  app.get(VoiceReader).prepare();
  await startWorker(app);
  if (config.metrics) {
    const registry = openRegistry('worker');
    watchQueue(registry, app.get(JobQueue, { strict: false }));
    await serveMetrics(registry, config.metrics);
  }
  sayReady('worker ready');
});
