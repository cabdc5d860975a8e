/** The whole product in one process: pages, API and worker on one port, with the embedded database unless DATABASE_URL is set. */
import 'reflect-metadata';
import { createApi } from '../api/create-api.js';
import { type Config, exitOnConfigError, loadConfig } from '../core/config/index.js';
import { startEmbeddedDatabase } from '../core/infra/embedded-database.js';
import { migrate } from '../core/infra/migrate.js';
import { createWebHandler } from '../web/server/handler.js';
import { startWorker } from '../worker/start-worker.js';
import { WorkerModule } from '../worker/worker.module.js';
import { OPERATOR, withCore } from './core-context.js';
import { prepareDemo } from './demo/prepare-demo.js';
import { loadPlan } from './load-plan.js';

const prepare = async (config: Config): Promise<void> => {
  if (config.demo) return prepareDemo(config);
  await withCore(config, async (core) => void (await loadPlan(core, OPERATOR)));
};

await exitOnConfigError(async () => {
  const given = loadConfig();
  const database = given.databaseUrl ? undefined : await startEmbeddedDatabase(given.dataDir);
  const config = { ...given, databaseUrl: given.databaseUrl ?? database?.url };
  await migrate(config.databaseUrl ?? '');
  await prepare(config);
  const apiUrl = `http://127.0.0.1:${config.port}`;
  const pages = createWebHandler({
    apiUrl,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
  });
  const app = await createApi(config, { pages, imports: [WorkerModule] });
  await app.listen(config.port, config.host);
  await startWorker(app);
  const stop = async (): Promise<void> => {
    await app.close();
    await database?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
  console.log(`\nこえばこ is ready: ${config.publicUrl}\n`);
});
