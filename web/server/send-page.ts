import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sendResponse } from '@mjackson/node-fetch-server';
import { UNTYPED } from '../features/forms/form-fields.js';

const gzipped = promisify(gzip);

/** Never a page that may have a secret on it (no-store): its size must not tell what it holds. */
const isCompressed = (req: IncomingMessage, headers: Headers): boolean =>
  (headers.has(UNTYPED) || !headers.get('cache-control')?.includes('no-store')) &&
  /\bgzip\b/.test(String(req.headers['accept-encoding']));

/** Sends what was made for one visitor: a page whole, because it is there whole, and as gzip; all else as it comes. */
export const sendPage = async (
  req: IncomingMessage,
  res: ServerResponse,
  response: Response,
): Promise<void> => {
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.body || !isPage) return sendResponse(res, response);
  const headers = new Headers(response.headers);
  const page = Buffer.from(await response.arrayBuffer());
  const isSmaller = isCompressed(req, headers);
  const body = isSmaller ? await gzipped(page) : page;
  headers.delete(UNTYPED);
  headers.set('content-length', String(body.length));
  if (isSmaller) {
    headers.set('content-encoding', 'gzip');
    headers.append('vary', 'Accept-Encoding');
  }
  // Each cookie is a header of its own.
  const cookies = headers.getSetCookie();
  const named = Object.fromEntries(headers);
  res.writeHead(response.status, cookies.length ? { ...named, 'set-cookie': cookies } : named);
  res.end(body);
};
