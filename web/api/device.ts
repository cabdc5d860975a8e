import { createHash } from 'node:crypto';
import { cookieOf } from '../i18n/negotiate.js';

/**
 * What tells a browser from its neighbours at the same library: how it calls itself, and the visit that it has under way.
 * A hash, which is asked about limits and kept nowhere.
 */
export const deviceOf = (request: Request): string => {
  const hash = createHash('sha256');
  for (const name of ['user-agent', 'accept-language', 'sec-ch-ua', 'sec-ch-ua-platform'])
    hash.update(`${request.headers.get(name) ?? ''}\n`);
  return hash
    .update(cookieOf(request, 'visit') ?? '')
    .digest('base64url')
    .slice(0, 16);
};
