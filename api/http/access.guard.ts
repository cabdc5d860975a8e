import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import { AppError, hasRole, type StaffActor } from '../../core/base/kernel/index.js';
import { StaffSessions } from '../../core/records/staff/index.js';
import { ENDPOINT, type EndpointSpec } from './endpoint.js';
import { SESSION_COOKIE } from './session-cookie.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Our language tag for this request, by `?lang=` and Accept-Language. */
    lang: string;
    actor: (StaffActor & { login: string }) | undefined;
  }
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: a route without an `@Endpoint` declaration is never served. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly ownOrigin: string;

  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(StaffSessions) private readonly sessions: StaffSessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.ownOrigin = new URL(config.publicUrl).origin;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const spec = this.reflector.get<EndpointSpec | undefined>(ENDPOINT, context.getHandler());
    if (!spec) throw new AppError('not_found');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const forStaff =
      spec.access === 'staff' || typeof spec.access === 'object' || spec.tag === 'staff';
    // What staff read must not wait in any cache.
    if (forStaff)
      context.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'no-store');
    this.checkDoor(spec, forStaff);
    if (forStaff && !SAFE_METHODS.has(request.method)) this.checkOrigin(request);
    if (spec.access === 'public' || spec.access === 'receipt') return true;
    request.actor = await this.sessions.resolve(request.cookies[SESSION_COOKIE]);
    if (!request.actor) throw new AppError('sign_in_required');
    if (typeof spec.access === 'object' && !hasRole(request.actor, ...spec.access.roles))
      throw new AppError('forbidden');
    return true;
  }

  /** A process may open only the residents' or only the staff's doors (ROLE). */
  private checkDoor(spec: EndpointSpec, forStaff: boolean): void {
    if (this.config.doors === 'all' || spec.tag === 'service') return;
    if ((this.config.doors === 'staff') !== forStaff) throw new AppError('not_found');
  }

  /** Against forged requests: what a browser sends with a cookie from another site's page names that site. */
  private checkOrigin(request: FastifyRequest): void {
    const site = request.headers['sec-fetch-site'];
    if (site && site !== 'same-origin' && site !== 'none') throw new AppError('foreign_origin');
    const { origin } = request.headers;
    if (origin && origin !== this.ownOrigin && hostOf(origin) !== request.headers.host)
      throw new AppError('foreign_origin');
  }
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
