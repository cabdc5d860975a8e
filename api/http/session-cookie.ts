import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../core/base/config/index.js';
import type { Browser } from '../../core/records/staff/index.js';

const isHttps = ({ publicUrl }: Config): boolean => publicUrl.startsWith('https:');

/** `__Host-`: a browser takes it from this very host by https only, so no sibling host can give staff another's session. */
const named = (name: string, config: Config): string =>
  `${isHttps(config) ? '__Host-' : ''}${name}`;
const session = (config: Config): string => named('koebako_session', config);
/** Of a sign-in that waits for its second step. */
const underWay = (config: Config): string => named('koebako_sign_in', config);
/** Of a sign-in that is at the city's directory. */
const begun = (config: Config): string => named('koebako_directory', config);
const device = (config: Config): string => named('koebako_device', config);

type Cookies = Readonly<Record<string, string | undefined>>;

const attributes = (config: Config) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isHttps(config),
});
/** Seconds for which a browser is known again: half a year. */
const KNOWN_FOR = 182 * 86_400;

export const sessionTokenOf = (cookies: Cookies, config: Config): string | undefined =>
  cookies[session(config)];

export const setSessionCookie = (
  reply: FastifyReply,
  config: Config,
  token: string,
  expires: Date,
): void => {
  reply.setCookie(session(config), token, { ...attributes(config), expires });
};

export const clearSessionCookie = (reply: FastifyReply, config: Config): void => {
  reply.clearCookie(session(config), attributes(config));
};

export const underWayOf = (cookies: Cookies, config: Config): string | undefined =>
  cookies[underWay(config)];

export const setUnderWayCookie = (
  reply: FastifyReply,
  config: Config,
  token: string,
  expires: Date,
): void => {
  reply.setCookie(underWay(config), token, { ...attributes(config), expires });
};

export const clearUnderWayCookie = (reply: FastifyReply, config: Config): void => {
  reply.clearCookie(underWay(config), attributes(config));
};

export const begunOf = (cookies: Cookies, config: Config): string | undefined =>
  cookies[begun(config)];

export const setBegunCookie = (
  reply: FastifyReply,
  config: Config,
  token: string,
  expires: Date,
): void => {
  reply.setCookie(begun(config), token, { ...attributes(config), expires });
};

export const clearBegunCookie = (reply: FastifyReply, config: Config): void => {
  reply.clearCookie(begun(config), attributes(config));
};

/** What a browser brings when somebody signs in; pages say for it what it calls itself. */
export const browserOf = ({ cookies, headers }: FastifyRequest, config: Config): Browser => ({
  known: cookies[device(config)],
  token: sessionTokenOf(cookies, config),
  userAgent: headers['user-agent'],
});

export const setKnownDevice = (reply: FastifyReply, config: Config, known: string): void => {
  reply.setCookie(device(config), known, { ...attributes(config), maxAge: KNOWN_FOR });
};
