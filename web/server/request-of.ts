import type { IncomingMessage, ServerResponse } from 'node:http';
import { createHeaders } from '@mjackson/node-fetch-server';
import { hidesOrigin, schemeOf } from './foreign-form.js';
import { carriesFiles } from './photo-form.js';

/** Of two hosts Node shows the first alone. */
const hasTwoHosts = ({ rawHeaders }: IncomingMessage): boolean => {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') hosts++;
  return hosts > 1;
};

/**
 * What a request asks for; undefined when host and path make no address: an empty or a broken Host, two of them, a path such
 * as `//`. The router refuses a form whose Origin is not the request's own address. Behind a proxy that hands on neither host
 * nor protocol, what comes from our public address is read as sent to it.
 */
export const addressOf = (
  req: IncomingMessage,
  { own, trustProxy }: { readonly own: URL | undefined; readonly trustProxy: boolean },
): URL | undefined => {
  const { url = '/', headers, socket } = req;
  const encrypted = 'encrypted' in socket && socket.encrypted;
  const scheme =
    schemeOf(headers['x-forwarded-proto'], trustProxy) ?? (encrypted ? 'https' : 'http');
  const site = `${scheme}://${headers.host ?? 'localhost'}`;
  if (hasTwoHosts(req) || !URL.canParse(url, site)) return undefined;
  return new URL(url, own && headers.origin === own.origin ? own.origin : site);
};

/** The same with all that the page router reads of it. It ends when its sender goes away. */
export const requestOf = (
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
  body: Buffer<ArrayBuffer> | undefined,
): Request => {
  const gone = new AbortController();
  res.on('close', () => gone.abort());
  const headers = createHeaders(req);
  if (hidesOrigin(url.pathname, headers)) headers.delete('origin');
  if (body && carriesFiles(req)) {
    // Its photos were handed on: what is left is a form like all others.
    headers.set('content-type', 'application/x-www-form-urlencoded');
    headers.delete('content-length');
  }
  return new Request(url, {
    method: body ? 'POST' : req.method === 'HEAD' ? 'HEAD' : 'GET',
    headers,
    signal: gone.signal,
    ...(body ? { body } : {}),
  });
};
