import { createServer, type RequestListener } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Registry } from 'prom-client';
import type { Config } from '../core/base/config/index.js';
import { LOGGER, SERVER_SETTINGS } from '../core/base/kernel/index.js';
import { NestLog, proxyNotice } from '../core/base/log/index.js';
import { LIMITS, PROBLEM_TYPE, problemOf } from '../core/contract/index.js';
import { CoreModule, type StandIns } from '../core/core.module.js';
import { acceptedTags, bestLocale, Locales } from '../core/language/index.js';
import { ApiModule } from './api.module.js';
import { takeUploads } from './http/body/upload.js';
import { answerPreflights } from './http/cross-origin.js';
import { sendKept } from './http/kept-reads.interceptor.js';
import { nameRequests } from './http/request-id.js';
import { timeRequests } from './http/request-times.js';
import { isTrusted, visitorOf } from './http/visitor.js';

@Module({})
class ApiProcess {}

const isApi = (url = '/'): boolean =>
  url === '/api' || url.startsWith('/api/') || url.startsWith('/api?');

export interface ApiOptions extends StandIns {
  /** What answers everything outside `/api` in a one-process product. */
  readonly pages?: RequestListener;
  /** Known to those pages alone: by it they may say for whom they ask. */
  readonly pagesKey?: string;
  /** Where answers are counted and timed; without one they are not. */
  readonly registry?: Registry | undefined;
  /** Further modules of a one-process product. */
  readonly imports?: DynamicModule['imports'];
}

/** Builds the API on Fastify, ready to listen. */
export const createApi = async (
  config: Config,
  { pages, pagesKey, registry, imports = [], ...standIns }: ApiOptions = {},
): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.body,
    ...SERVER_SETTINGS,
    forceCloseConnections: 'idle',
    // While it is put down, what still comes over a connection that stands is answered, and the connection then closed.
    return503OnClosing: false,
    // An address that cannot be read never reaches Nest's filter.
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => {
      void reply.code(404).type(PROBLEM_TYPE).send(problemOf('not_found'));
    },
    ...(pages
      ? {
          serverFactory: (handler: RequestListener) =>
            createServer(SERVER_SETTINGS.http, (req, res) =>
              isApi(req.url) ? handler(req, res) : pages(req, res),
            ),
        }
      : {}),
  });
  const root: DynamicModule = {
    module: ApiProcess,
    imports: [CoreModule.forRoot(config, standIns), ApiModule, ...imports],
  };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    logger: new NestLog(config.logLevel),
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  // JSON is the only way in: a form of another site cannot send it without asking first.
  fastify.removeContentTypeParser('text/plain');
  takeUploads(fastify);
  await app.register(fastifyCookie as never);
  const locales = app.get(Locales);
  fastify.decorateRequest('lang', '');
  fastify.decorateRequest('actor', undefined);
  fastify.decorateRequest('kept', undefined);
  fastify.decorateRequest('visitor', undefined as never);
  fastify.addHook('onSend', sendKept);
  nameRequests(fastify, (request) => isTrusted(request, config.trustProxy, pagesKey));
  const notice = proxyNotice(app.get(LOGGER));
  fastify.addHook('onRequest', (request, reply, next) => {
    const { lang } = request.query as { lang?: unknown };
    request.lang = bestLocale(locales, [
      typeof lang === 'string' ? lang : undefined,
      ...acceptedTags(request.headers['accept-language']),
    ]).tag;
    request.visitor = visitorOf(request, config.trustProxy, pagesKey);
    notice(request.headers['x-forwarded-for'], isTrusted(request, config.trustProxy, pagesKey));
    reply.headers({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'content-language': request.lang,
    });
    next();
  });
  if (registry) timeRequests(fastify, registry);
  answerPreflights(fastify);
  return app;
};
