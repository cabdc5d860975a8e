import type { FastifyReply, FastifyRequest } from 'fastify';

/** Bytes of a refused body that are let come, to nothing. Whoever says that there is more, or does not say, is cut off. */
const MOST = 16 * 1024 * 1024;

/**
 * Lets a body end that was refused unread: a connection that is closed under its sender is broken before the answer is
 * read, and Fastify would close it. For an answer of error that has not been sent.
 */
export const hearOut = (
  { headers }: Pick<FastifyRequest, 'headers'>,
  reply: Pick<FastifyReply, 'removeHeader'>,
): void => {
  if (Number(headers['content-length']) <= MOST) reply.removeHeader('connection');
};
