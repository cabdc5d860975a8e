import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { createApi } from '../../api/create-api.js';
import type { Config } from '../../core/base/config/index.js';
import { openLog } from '../../core/base/log/index.js';
import { CoreModule } from '../../core/core.module.js';
import { checkCity } from '../../core/infra/check-city.js';
import { startEmbeddedDatabase } from '../../core/infra/embedded-database.js';
import { openRegistry, serveMetrics } from '../../core/infra/metrics/metrics-door.js';
import { migrate } from '../../core/infra/migrate.js';
import { loadPageTexts } from '../../core/infra/project-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { VoiceReader } from '../../core/jobs/routing/index.js';
import { Watch } from '../../core/portals/watch/index.js';
import { KeyWitness } from '../../core/records/secret-key/index.js';
import { ReadyPhrases } from '../../core/records/submissions/index.js';
import { createWebHandler } from '../../web/server/handler.js';
import { JobQueue } from '../../worker/job-queue.js';
import { watchQueue } from '../../worker/queue-watch.js';
import { startWorker } from '../../worker/start-worker.js';
import { WorkerModule } from '../../worker/worker.module.js';
import { OPERATOR, withCore } from '../core-context.js';
import { prepareDemo } from '../demo/prepare-demo.js';
import { loadPlan } from '../load-plan.js';

const prepare = async (config: Config): Promise<void> => {
  if (config.demo) return prepareDemo(config);
  await withCore(config, async (core) => void (await loadPlan(core, OPERATOR)));
};

/** Where this process finds its own API: an address that is listened to, whatever HOST is. */
const ownAddress = ({ host, port }: Config): string => {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
};

/** Starts all of it. Throws `ConfigError` for what an operator can mend. */
export const serveProduct = async (given: Config): Promise<void> => {
  // Before anything is started: a broken file of the city is told at once.
  const city = readCity(given.cityDir);
  checkCity(city);
  if (!given.demo) await CoreModule.check(given);
  const database = given.databaseUrl ? undefined : await startEmbeddedDatabase(given.dataDir);
  const config = { ...given, databaseUrl: given.databaseUrl ?? database?.url };
  let app: Awaited<ReturnType<typeof createApi>> | undefined;
  let stopping = false;
  const stop = async (code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await app?.close();
    await database?.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  void database?.gone.then(() => {
    if (stopping) return;
    console.error('koebako stops: its database has ended');
    process.exit(1);
  });
  await migrate(config.databaseUrl ?? '');
  await prepare(config);
  const pagesKey = randomBytes(32).toString('hex');
  const pages = createWebHandler({
    apiUrl: ownAddress(config),
    city,
    texts: loadPageTexts(),
    log: openLog(config.logLevel),
    offline: config.offlinePage,
    doors: config.doors,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    pagesKey,
  });
  const { metrics } = config;
  const registry = metrics && openRegistry('all');
  app = await createApi(config, { pages, pagesKey, registry, imports: [WorkerModule] });
  await app.get(KeyWitness).check();
  // Before anybody is let in: building it holds up everything else for seconds.
  app.get(VoiceReader).prepare();
  await app.listen(config.port, config.host);
  await startWorker(app);
  if (registry) {
    app.get(Watch).addTo(registry);
    watchQueue(registry, app.get(JobQueue));
    await serveMetrics(registry, metrics);
  }
  console.log(`\nこえばこ is ready: ${config.publicUrl}\n`);
  void app.get(ReadyPhrases).prepare();
};
