import type { Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import { AppError } from '../../../core/base/kernel/index.js';
import { OPERATIONS } from '../../../core/contract/index.js';

/** Files that are held in memory at once; whoever comes beyond them is asked to try again. */
const MOST_AT_ONCE = 12;
let underWay = 0;

/**
 * Lets files through unread to the operations that take one: they are read when it is known that their sender may send one.
 * Everywhere else what is no JSON is refused as before. A form of another site cannot send this type without asking first.
 */
export const takeUploads = (fastify: FastifyInstance): void => {
  const uploads = OPERATIONS.flatMap(({ path, upload }) => (upload ? [{ path, ...upload }] : []));
  for (const media of new Set(uploads.map((one) => one.media))) {
    const paths = new Set(uploads.filter((one) => one.media === media).map(({ path }) => path));
    fastify.addContentTypeParser(media, (request, payload, done) => {
      const isTaken = paths.has(request.routeOptions.url as never);
      if (isTaken) done(null, payload);
      else done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(media));
    });
  }
};

const read = async (body: Readable, most: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // What is too large is heard out by nobody: the rest of it goes with the connection.
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw new AppError('photo_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Reads the file of a request, whatever its sender says of its length, and hands it to `use`. Errors: `photo_too_large`, `unavailable`. */
export const withUpload = async <T>(
  body: unknown,
  most: number,
  use: (file: Buffer) => Promise<T>,
): Promise<T> => {
  const stream = body as Readable | undefined;
  if (typeof stream?.pipe !== 'function') throw new AppError('unsupported_media_type');
  if (underWay >= MOST_AT_ONCE) throw new AppError('unavailable', [], { retryAfter: 2 });
  underWay++;
  try {
    return await use(await read(stream, most));
  } finally {
    underWay--;
  }
};

/** The body of a request as it came, unread. */
export const Unread = createParamDecorator(
  (_: unknown, context: ExecutionContext): unknown =>
    context.switchToHttp().getRequest<FastifyRequest>().body,
);
