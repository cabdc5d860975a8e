/** The whole product in one process: pages, API and worker on one port, with the embedded database unless DATABASE_URL is set. */
import '../web/server/production.js';
import {
  checkFolder,
  checkPort,
  exitOnConfigError,
  loadConfig,
} from '../core/base/config/index.js';

await exitOnConfigError(async () => {
  const config = loadConfig();
  await checkPort(config.port, config.host);
  if (config.demo) checkFolder(config.dataDir);
  // All else takes a while to be loaded: what is wrong with the place is said before.
  const { serveProduct } = await import('./serve/serve-product.js');
  await serveProduct(config);
});
