import httpProxy from '@fastify/http-proxy';
import fastify from 'fastify';
import { createWebHandler, visitorOf } from './handler.js';

/** The web process of a real deployment: pages here, `/api` handed on, so that one address serves both. */
const { API_URL, PUBLIC_URL, TRUST_PROXY = '', HOST = '127.0.0.1', PORT = '3000' } = process.env;
if (!API_URL || !URL.canParse(API_URL)) {
  console.error('API_URL must be the address of the API process, such as http://127.0.0.1:3001');
  process.exit(1);
}
if (PUBLIC_URL && !(/^https?:/.test(PUBLIC_URL) && URL.canParse(PUBLIC_URL))) {
  console.error('PUBLIC_URL must be the address residents see, such as https://koe.example.jp');
  process.exit(1);
}

const app = fastify({ forceCloseConnections: 'idle' });
const trustProxy = TRUST_PROXY === 'true' || TRUST_PROXY === '1';
const handler = createWebHandler({ apiUrl: API_URL, publicUrl: PUBLIC_URL, trustProxy });

await app.register(httpProxy, {
  upstream: API_URL,
  prefix: '/api',
  rewritePrefix: '/api',
  replyOptions: {
    rewriteRequestHeaders: ({ raw }, headers) => ({
      ...headers,
      'x-forwarded-for': visitorOf(raw, trustProxy),
    }),
  },
});
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
console.log(`Koebako web listens on ${await app.listen({ host: HOST, port: Number(PORT) })}`);
