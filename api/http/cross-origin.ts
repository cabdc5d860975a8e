import type { FastifyInstance } from 'fastify';
import { OPERATIONS, type Operation } from '../../core/contract/index.js';

/** Pages of any site may read the answer. It never says that cookies may come along, so none changes what they read. */
export const ANY_SITE = { 'access-control-allow-origin': '*' } as const;

/** What anybody may read, or have read for them (`suggest`, `similar`: nothing of it is kept), is open data. */
export const isForAnySite = ({ who, door }: Operation): boolean =>
  who === 'anybody' && (door === 'public' || door === 'service');

/** Seconds for which a browser need not ask again. */
const REMEMBERED = 86_400;

/** A browser asks first (OPTIONS) before a page of another site sends JSON. Only open operations say yes. */
export const answerPreflights = (fastify: FastifyInstance): void => {
  const open = OPERATIONS.filter(isForAnySite);
  for (const path of new Set(open.map((operation) => operation.path))) {
    const methods = open.filter((operation) => operation.path === path).map((each) => each.method);
    fastify.options(path, (_request, reply) =>
      reply
        .code(204)
        .headers({
          ...ANY_SITE,
          'access-control-allow-methods': methods.join(', '),
          'access-control-allow-headers': 'content-type',
          'access-control-max-age': String(REMEMBERED),
        })
        .send(),
    );
  }
};
