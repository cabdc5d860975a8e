import type { FastifyReply } from 'fastify';

/** Bytes that may wait unread before a listener is given up: it reads nothing any more. */
const MOST_UNREAD = 256 * 1024;

/** Turns an answer into server-sent events. Whatever was set on it before is sent along. */
export const openEventStream = (reply: FastifyReply) => {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    // Nobody between may keep it, gather it or press it together.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 2000\n\n');
  const open = () => !raw.destroyed && !raw.writableEnded && raw.writableLength < MOST_UNREAD;
  return {
    send: (event: object, number?: string): boolean => {
      if (open()) raw.write(`${number ? `id: ${number}\n` : ''}data: ${JSON.stringify(event)}\n\n`);
      return open();
    },
    beat: (): void => {
      if (open()) raw.write(': \n\n');
    },
    end: (): void => {
      raw.end();
    },
  };
};
