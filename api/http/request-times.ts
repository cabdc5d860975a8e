import type { FastifyInstance } from 'fastify';
import { Histogram, type Registry } from 'prom-client';

/** Counts and times what the API answers, by route (never by address) and status, for the machine that watches. */
export const timeRequests = (fastify: FastifyInstance, registry: Registry): void => {
  const times = new Histogram({
    name: 'koebako_http_request_seconds',
    help: 'How long answers of the API took, by method, route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
    registers: [registry],
  });
  fastify.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const route = routeOptions.url ?? 'none';
    times.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1_000);
  });
};
