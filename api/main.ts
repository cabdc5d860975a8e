import 'reflect-metadata';
import { exitOnConfigError, loadConfig, requireServices } from '../core/base/config/index.js';
import { VoiceReader } from '../core/jobs/routing/index.js';
import { createApi } from './create-api.js';

await exitOnConfigError(async () => {
  const config = requireServices(loadConfig(), 'databaseUrl');
  const app = await createApi(config);
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  console.log(`api ready on http://${config.host}:${config.port}`);
  app.get(VoiceReader).prepare();
});
