import 'reflect-metadata';
import {
  checkPort,
  exitOnConfigError,
  loadConfig,
  requireServices,
} from '../core/base/config/index.js';
import { sayReady } from '../core/base/log/index.js';
import { CoreModule } from '../core/core.module.js';
import { openRegistry, serveMetrics } from '../core/infra/metrics/metrics-door.js';
import { VoiceReader } from '../core/jobs/routing/index.js';
import { Watch } from '../core/portals/watch/index.js';
import { KeyWitness } from '../core/records/secret-key/index.js';
import { ReadyPhrases } from '../core/records/submissions/index.js';
import { createApi } from './create-api.js';

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  await checkPort(config.port, config.host);
  await CoreModule.check(config);
  const { metrics } = config;
  const registry = metrics && openRegistry('api');
  const app = await createApi(config, { registry });
  await app.get(KeyWitness).check();
  app.enableShutdownHooks();
  // Before anybody is let in: building it holds up everything else for seconds.
  app.get(VoiceReader).prepare();
  await app.listen(config.port, config.host);
  if (registry) {
    app.get(Watch).addTo(registry);
    await serveMetrics(registry, metrics);
  }
  sayReady('api ready', `http://${config.host}:${config.port}`);
  void app.get(ReadyPhrases).prepare();
});
