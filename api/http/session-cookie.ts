import type { FastifyReply } from 'fastify';
import type { Config } from '../../core/base/config/index.js';

export const SESSION_COOKIE = 'koebako_session';

const attributes = (config: Config) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: config.publicUrl.startsWith('https:'),
});

export const setSessionCookie = (
  reply: FastifyReply,
  config: Config,
  token: string,
  expires: Date,
): void => {
  reply.setCookie(SESSION_COOKIE, token, { ...attributes(config), expires });
};

export const clearSessionCookie = (reply: FastifyReply, config: Config): void => {
  reply.clearCookie(SESSION_COOKIE, attributes(config));
};
