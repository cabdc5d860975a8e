import 'reflect-metadata';
import { exitOnConfigError, loadConfig, requireServices } from '../core/base/config/index.js';
import { VoiceReader } from '../core/jobs/routing/index.js';
import { createWorker } from './create-worker.js';
import { startWorker } from './start-worker.js';

await exitOnConfigError(async () => {
  const app = await createWorker(requireServices(loadConfig(), 'databaseUrl', 'redisUrl'));
  await startWorker(app);
  console.log('worker ready');
  app.get(VoiceReader).prepare();
});
