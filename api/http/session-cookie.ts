import type { FastifyReply } from 'fastify';
import type { Config } from '../../core/base/config/index.js';

const isHttps = ({ publicUrl }: Config): boolean => publicUrl.startsWith('https:');

/** `__Host-`: a browser takes it from this very host by https only, so no sibling host can give staff another's session. */
const named = (name: string, config: Config): string =>
  `${isHttps(config) ? '__Host-' : ''}${name}`;
const session = (config: Config): string => named('koebako_session', config);
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

export const knownDeviceOf = (cookies: Cookies, config: Config): string | undefined =>
  cookies[device(config)];

export const setKnownDevice = (reply: FastifyReply, config: Config, known: string): void => {
  reply.setCookie(device(config), known, { ...attributes(config), maxAge: KNOWN_FOR });
};
