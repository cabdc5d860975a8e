import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProxyTrust } from '../../../core/base/kernel/index.js';
import {
  LIMITS,
  OPERATIONS,
  PROBLEM_TYPE,
  PROBLEMS,
  type ProblemCode,
  problemOf,
} from '../../../core/contract/index.js';
import { takeName, visitorOf } from '../handler.js';
import { askUntilAnswered } from './until-answered.js';

/** When to try again while the API is away: it starts within seconds. */
const AWAY_SECONDS = 5;

/** Bytes that the API reads of a body sent to this path; it closes the connection on who sends more. */
const mostOf = (path: string): number =>
  OPERATIONS.find(({ upload, path: own }) => upload && own === path)?.upload?.most ?? LIMITS.body;

const refuse = (reply: FastifyReply, code: ProblemCode) => {
  const [status] = PROBLEMS[code];
  if (status === 503) void reply.header('retry-after', String(AWAY_SECONDS));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .send(problemOf(code));
};

/**
 * Hands `/api` on to the process that answers it. What it would refuse before it has read all of it is refused here:
 * a connection that is closed while a body is under way has no answer in it. What nobody answered is asked again where that is safe.
 * Errors: `too_large`; `unavailable` while the API is away.
 */
export const handOnToApi = async (
  app: FastifyInstance,
  { apiUrl, trustProxy }: { readonly apiUrl: string; readonly trustProxy: ProxyTrust },
): Promise<void> => {
  await app.register(httpProxy, {
    upstream: apiUrl,
    prefix: '/api',
    rewritePrefix: '/api',
    preHandler: async ({ url, headers }: FastifyRequest, reply: FastifyReply) => {
      const [path = ''] = url.split('?', 1);
      if (Number(headers['content-length'] ?? 0) > mostOf(path)) return refuse(reply, 'too_large');
    },
    replyOptions: {
      // `Expect` was answered by this process; whoever is asked next has the body at once.
      rewriteRequestHeaders: ({ raw }, { expect, ...headers }) => ({
        ...headers,
        'x-forwarded-for': visitorOf(raw, trustProxy),
        'x-request-id': takeName(raw, trustProxy),
      }),
    },
    handler: async (request, reply, dest, options) => {
      const answer = await askUntilAnswered(request, reply, dest, options);
      if (answer) return reply.send(answer);
      // What flowed to nobody is read by nobody: the connection would stand until it is too old.
      if (!request.raw.complete) reply.header('connection', 'close');
      return refuse(reply, 'unavailable');
    },
  });
};
