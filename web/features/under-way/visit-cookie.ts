import { randomBytes } from 'node:crypto';
import { cookieOf } from '../../i18n/negotiate.js';

/** The cookie that opens what a visitor has under way. It ends with the browser, and with it everything it opens. */
const NAME = 'visit';

/** The secret that the browser brought, if it is one of ours. */
export const visitSecretOf = (request: Request): string | undefined => {
  const secret = cookieOf(request, NAME);
  return secret && /^[\w-]{43}$/.test(secret) ? secret : undefined;
};

export const newVisitSecret = (): string => randomBytes(32).toString('base64url');

/** Without a time of its own a cookie is gone when the browser is closed. */
export const visitCookie = (secret: string, isHttps: boolean): string =>
  `${NAME}=${secret}; Path=/; SameSite=Lax; HttpOnly${isHttps ? '; Secure' : ''}`;
