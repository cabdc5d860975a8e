import type { IncomingMessage } from 'node:http';

/** Bytes of a posted form: a text hundreds of times too long, percent-encoded, so that it comes back with what is wrong. */
const MOST = 8 * 1024 * 1024;
/** Bytes of what is still heard out: a browser that is answered while it still sends shows an error page of its own. */
const MOST_HEARD = 64 * 1024 * 1024;
/** Bytes of every honest form; of larger ones only a few are kept in memory at once. */
const LARGE = 512 * 1024;
const MOST_LARGE_AT_ONCE = 4;
let largeNow = 0;

/** A form, or the status of the page that says why it was not read. */
export type FormBody =
  | { readonly body: Buffer<ArrayBuffer>; readonly refused?: undefined }
  | { readonly refused: 413 | 503 };

const read = async (req: IncomingMessage, countLarge: () => boolean): Promise<FormBody> => {
  let refused: 413 | 503 | undefined;
  if (Number(req.headers['content-length']) > MOST) refused = 413;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_HEARD) break;
    if (bytes > MOST) refused = 413;
    else if (bytes > LARGE && !refused && !countLarge()) refused = 503;
    if (refused) chunks.length = 0;
    else chunks.push(chunk);
  }
  return refused ? { refused } : { body: Buffer.concat(chunks) };
};

/** Reads the body of a posted form, with or without a length said before. Undefined when its sender has gone away. */
export const readFormBody = async (req: IncomingMessage): Promise<FormBody | undefined> => {
  let counted = false;
  const countLarge = (): boolean => {
    if (counted) return true;
    if (largeNow >= MOST_LARGE_AT_ONCE) return false;
    counted = true;
    largeNow++;
    return true;
  };
  try {
    return await read(req, countLarge);
  } catch (error) {
    if (req.readableAborted) return undefined;
    throw error;
  } finally {
    if (counted) largeNow--;
  }
};
