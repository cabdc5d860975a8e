import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestIdFrom, underRequest } from '../../core/base/kernel/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    requestId: string;
  }
}

/** Names each request and answers with the name; `isTrusted` says whose names are taken. */
export const nameRequests = (
  fastify: FastifyInstance,
  isTrusted: (request: FastifyRequest) => boolean,
): void => {
  fastify.decorateRequest('requestId', '');
  fastify.addHook('onRequest', (request, reply, next) => {
    request.requestId = requestIdFrom(request.headers['x-request-id'], isTrusted(request));
    reply.header('x-request-id', request.requestId);
    next();
  });
  // After the body: what comes in by the connection's own events has lost who asked.
  fastify.addHook('preValidation', ({ requestId }, _reply, next) => underRequest(requestId, next));
};
