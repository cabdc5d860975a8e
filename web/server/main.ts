import './production.js';

import type { ServerResponse } from 'node:http';
import fastify from 'fastify';
import { checkPort, exitOnConfigError, loadWebConfig } from '../../core/base/config/index.js';
import { SERVER_SETTINGS, trustsConnection } from '../../core/base/kernel/index.js';
import { openLog, proxyNotice, sayReady } from '../../core/base/log/index.js';
import { listenToDesk } from '../../core/contract/index.js';
import { openRegistry, serveMetrics } from '../../core/infra/metrics/metrics-door.js';
import { loadPageTexts } from '../../core/infra/project-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { handOnToApi } from './hand-on/hand-on.js';
import { createWebHandler } from './handler.js';

/** The web process of a real deployment: pages here, `/api` handed on, so that one address serves both. */
await exitOnConfigError(async () => {
  const {
    apiUrl,
    cityDir,
    doors,
    logLevel,
    publicUrl,
    trustProxy,
    offlinePage,
    metrics,
    host,
    port,
  } = loadWebConfig();
  await checkPort(port, host);
  // Out of the city's folder, not from the API: its name and its telephone lines must stand on the pages when the API is down.
  const city = readCity(cityDir);
  const app = fastify({
    forceCloseConnections: 'idle',
    // While it is put down, what still comes over a connection that stands is answered, and the connection then closed.
    return503OnClosing: false,
    ...SERVER_SETTINGS,
  });
  const log = openLog(logLevel);
  const handler = createWebHandler({
    apiUrl,
    city,
    texts: loadPageTexts(),
    log,
    offline: offlinePage,
    doors,
    publicUrl,
    trustProxy,
  });

  const notice = proxyNotice(log);
  app.addHook('onRequest', async ({ headers, socket }) =>
    notice(headers['x-forwarded-for'], trustsConnection(socket.remoteAddress, trustProxy)),
  );

  // An open desk listens for as long as it is open: that must not keep the process from ending.
  const listening = new Set<ServerResponse>();
  app.addHook('onRequest', async ({ url }, { raw }) => {
    if (!url.startsWith(listenToDesk.path)) return;
    listening.add(raw);
    raw.once('close', () => listening.delete(raw));
  });
  app.addHook('preClose', async () => {
    for (const raw of listening) raw.destroy();
  });
  await handOnToApi(app, { apiUrl, trustProxy });
  await app.register(async (pages) => {
    // The page router reads bodies itself.
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser('*', (_request, _payload, done) => done(null));
    pages.all('/*', (request, reply) => {
      reply.hijack();
      handler(request.raw, reply.raw);
    });
  });

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void app.close());
  }
  if (metrics) await serveMetrics(openRegistry('web'), metrics);
  sayReady('web listens on', await app.listen({ host, port }));
});
