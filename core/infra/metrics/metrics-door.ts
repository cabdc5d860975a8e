import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { checkPort, type MetricsAt } from '../../base/config/index.js';
import { SERVER_SETTINGS } from '../../base/kernel/index.js';

/** What one process tells of itself: memory, event loop, handles. `part` is which of the product's processes it is. */
export const openRegistry = (part: 'all' | 'api' | 'worker' | 'web'): Registry => {
  const registry = new Registry();
  registry.setDefaultLabels({ part });
  collectDefaultMetrics({ register: registry });
  return registry;
};

/**
 * Answers `GET /metrics` at a port of its own, which is never the one that residents reach; everything else is 404.
 * Throws `ConfigError` where the port cannot be listened to.
 */
export const serveMetrics = async (
  registry: Registry,
  { port, host }: MetricsAt,
): Promise<Server> => {
  await checkPort(port, host, 'METRICS_PORT');
  return new Promise((resolve, reject) => {
    const server = createServer(SERVER_SETTINGS.http, async ({ method, url }, response) => {
      if (method !== 'GET' || url !== '/metrics') return void response.writeHead(404).end();
      const text = await registry.metrics().catch(() => undefined);
      response.writeHead(text === undefined ? 500 : 200, { 'content-type': registry.contentType });
      response.end(text);
    });
    // The process ends when its work has; nobody waits for who watches it.
    server.unref();
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
};
