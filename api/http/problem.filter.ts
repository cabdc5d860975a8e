import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AppError } from '../../core/base/kernel/index.js';
import {
  PROBLEM_TYPE,
  PROBLEMS,
  type ProblemCode,
  problemOf,
  safeError,
} from '../../core/contract/index.js';
import { hearOut } from './body/hear-out.js';

/** Errors of the HTTP layer itself, by Fastify's code or by status. */
const BY_FASTIFY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'bad_json',
};
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'bad_json',
  404: 'not_found',
  413: 'too_large',
  415: 'unsupported_media_type',
};

/** What is said of a body that was not read, or not to its end. */
const UNREAD: ReadonlySet<ProblemCode> = new Set(['too_large', 'unsupported_media_type']);

/** When to try again while the database is away: it starts within seconds. */
const AWAY_SECONDS = 5;

/** PostgreSQL away, starting up or shutting down; pool exhausted; Redis is never asked here. */
const isAway = (error: { code?: unknown; message?: unknown }): boolean =>
  /^(ECONN|EPIPE|ETIMEDOUT|57P|08(?!P01)|53)/.test(String(error.code ?? '')) ||
  /timeout exceeded when trying to connect|Connection terminated/.test(String(error.message ?? ''));

export const problemCodeOf = (error: unknown): ProblemCode => {
  if (error instanceof AppError) return error.code;
  const { code, statusCode } = (error ?? {}) as { code?: string; statusCode?: number };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const inner =
    error instanceof HttpException
      ? (error.cause as { code?: string } | undefined)?.code
      : undefined;
  return (
    BY_FASTIFY_CODE[code ?? ''] ??
    BY_FASTIFY_CODE[inner ?? ''] ??
    (status ? BY_STATUS[status] : undefined) ??
    (isAway((error ?? {}) as object) ? 'unavailable' : 'internal')
  );
};

/** Every error leaves as problem+json: a code for the reader's language, never prose, never a stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const code = problemCodeOf(error);
    const [status] = PROBLEMS[code];
    if (status >= 500) {
      const request = http.getRequest<FastifyRequest>();
      const { method, routeOptions } = request;
      this.log.error(
        { method, route: routeOptions?.url, error: safeError(error) },
        'request failed',
      );
    }
    const { errors = [], retryAfter } = error instanceof AppError ? error : {};
    const seconds = retryAfter ?? (status === 503 ? AWAY_SECONDS : undefined);
    if (seconds !== undefined) reply.header('retry-after', String(seconds));
    if (UNREAD.has(code)) hearOut(http.getRequest<FastifyRequest>(), reply);
    reply
      .code(status)
      .header('cache-control', 'no-store')
      .header('content-type', PROBLEM_TYPE)
      .send(problemOf(code, errors));
  }
}
