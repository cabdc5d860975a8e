import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import {
  type ProxyTrust,
  sourceOf,
  trustsConnection,
  type Visitor,
  visitorAddress,
} from '../../core/base/kernel/index.js';

declare module 'fastify' {
  interface FastifyRequest {
    visitor: Visitor;
  }
}

/** How pages in the same process show that it is they who say for whom they ask. */
export const PAGES_KEY = 'x-pages-key';

/** What browsers behind one address differ in. */
const DEVICE = ['x-device', 'user-agent', 'accept-language'];

const isSame = (given: unknown, key: string | undefined): boolean =>
  typeof given === 'string' &&
  key !== undefined &&
  given.length === key.length &&
  timingSafeEqual(Buffer.from(given), Buffer.from(key));

/** Whether whoever is connected may say for whom they ask: a trusted proxy, or the pages of this process. */
export const isTrusted = (
  { headers, socket }: Pick<FastifyRequest, 'headers' | 'socket'>,
  trust: ProxyTrust,
  pagesKey: string | undefined,
): boolean => isSame(headers[PAGES_KEY], pagesKey) || trustsConnection(socket.remoteAddress, trust);

/** Who asks: by the connection, by the proxies that are trusted, or by the pages of this process. */
export const visitorOf = (
  { headers, socket }: Pick<FastifyRequest, 'headers' | 'socket'>,
  trust: ProxyTrust,
  pagesKey: string | undefined,
): Visitor => {
  const believed = isSame(headers[PAGES_KEY], pagesKey) ? { hops: 1 } : trust;
  const address = visitorAddress(socket.remoteAddress, headers['x-forwarded-for'], believed);
  const device = DEVICE.map((name) => headers[name] ?? '').join('\n');
  return { source: sourceOf(address), device };
};
