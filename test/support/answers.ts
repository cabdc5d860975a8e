import { isDeepStrictEqual } from 'node:util';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  OPERATIONS,
  PROBLEMS,
  problem,
  problemOf,
  problemsOf,
  statusOf,
} from '../../core/contract/index.js';

/** What is wrong with a problem document, given the codes that may be said here. */
const wrongProblem = (
  status: number,
  body: unknown,
  codes: readonly string[],
): string | undefined => {
  const parsed = problem.safeParse(body);
  if (!parsed.success) return `is no problem document: ${JSON.stringify(parsed.error.issues)}`;
  const { code, errors } = parsed.data;
  if (!isDeepStrictEqual(body, problemOf(code, errors)) || status !== PROBLEMS[code][0])
    return 'is not the problem document of its code';
  return codes.includes(code) ? undefined : `answers with ${code}, which it does not declare`;
};

/** What is wrong with an answer by the declaration of its operation: status, shape, anything undeclared in the body. */
export const wrongAnswer = (
  route: { readonly method: string; readonly path: string | undefined },
  answer: { readonly status: number; readonly body: unknown },
): string | undefined => {
  const { status, body } = answer;
  const op = OPERATIONS.find(({ method, path }) => method === route.method && path === route.path);
  // An address that nobody serves, or that this process does not open.
  if (!op || status === PROBLEMS.not_found[0])
    return wrongProblem(status, body, [...(op ? problemsOf(op) : []), 'not_found']);
  if (status >= 400) return wrongProblem(status, body, problemsOf(op));
  if (status === 304 && op.cache)
    return body === undefined || body === '' ? undefined : 'has a body';
  if (status !== statusOf(op)) return `answers ${status} instead of ${statusOf(op)}`;
  if (!op.response)
    return body === undefined ? undefined : 'answers with a body it does not declare';
  const parsed = op.response.safeParse(body);
  if (!parsed.success) return `is not as declared: ${JSON.stringify(parsed.error.issues)}`;
  // What the schema does not know is left out when it is read.
  return isDeepStrictEqual(parsed.data, body) ? undefined : 'has fields that are not declared';
};

/** Reads every answer of an API by what its operation declares; gives what was wrong since it was last asked. */
export const watchAnswers = (fastify: FastifyInstance): (() => string[]) => {
  let wrong: string[] = [];
  fastify.addHook(
    'onSend',
    async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      if (request.method === 'HEAD') return;
      // A picture has no fields; that it is one is asked where it is looked at.
      if (Buffer.isBuffer(payload)) return;
      const isText = String(reply.getHeader('content-type')).startsWith('text/');
      const body = payload ? (isText ? String(payload) : JSON.parse(String(payload))) : undefined;
      const route = { method: request.method, path: request.routeOptions.url };
      const said = wrongAnswer(route, { status: reply.statusCode, body });
      if (said) wrong.push(`${request.method} ${request.url} (${reply.statusCode}) ${said}`);
    },
  );
  return () => {
    const told = wrong;
    wrong = [];
    return told;
  };
};
