import type { IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isDoneOnce, isPathOf, OPERATIONS } from '../../../core/contract/index.js';
import { askedAgain, isFromNobody } from '../../api/asked-again.js';

/** Bytes: several of the longest texts. What is larger flows through this process and is asked for once. */
const HELD = 128 * 1024;

type Hooks = Parameters<FastifyReply['from']>[1];

interface Answer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly stream: Readable;
}

/** Whether every operation at this address may be asked twice; at an address that is none, nothing is. */
const mayGoAgain = ({ method, url, headers }: FastifyRequest): boolean => {
  const [path = ''] = url.split('?', 1);
  const here = OPERATIONS.filter((op) => op.method === method && isPathOf(op, path));
  return here.length > 0 && here.every((op) => isDoneOnce(op, headers));
};

/** The body as it can be sent a second time; undefined where there is none, or it is too large, or of unknown size. */
const heldBody = async ({ headers, body }: FastifyRequest): Promise<Buffer | undefined> => {
  const isHeld = body instanceof Readable && Number(headers['content-length']) <= HELD;
  return isHeld ? buffer(body) : undefined;
};

/** All of a small answer, so that one that breaks off is none; a larger one, or one without an end, as it comes. */
const wholeOf = async ({ headers, stream }: Answer): Promise<Buffer | Readable | undefined> =>
  Number(headers['content-length']) <= HELD ? buffer(stream).catch(() => undefined) : stream;

/**
 * Hands a request on to `dest`, and what is done once however often it is asked, again where nobody answered it.
 * Gives what to answer with, head and status already set on the reply; undefined where nobody answered.
 */
export const askUntilAnswered = async (
  request: FastifyRequest,
  reply: FastifyReply,
  dest: string,
  options: Hooks,
): Promise<Buffer | Readable | undefined> => {
  const isReading = request.method === 'GET';
  const isSafe = mayGoAgain(request);
  const body = isSafe && !isReading ? await heldBody(request) : undefined;
  const again = isSafe && (isReading || body !== undefined);
  const contentType = request.headers['content-type'] ?? 'application/octet-stream';
  const hooks = {
    ...options,
    ...(body ? { body, contentType } : {}),
    // Its own way to ask again would ask ten times, at once, whoever said that it is too much.
    retryDelay: () => null,
  };
  const ask = () =>
    new Promise<Answer | undefined>((resolve) => {
      reply.from(dest, {
        ...hooks,
        onError: () => resolve(undefined),
        onResponse: (_request, _reply, answer) => resolve(answer as unknown as Answer),
      });
    });
  const answered = async () => {
    const answer = await ask();
    if (answer && isFromNobody(answer.statusCode, answer.headers['retry-after']))
      answer.stream.on('error', () => undefined).resume();
    else {
      const whole = answer && (again ? await wholeOf(answer) : answer.stream);
      if (whole) return whole;
    }
    // What was copied from an answer that is none.
    for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name);
    return undefined;
  };
  return askedAgain(answered, { again });
};
