import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../../core/base/config/index.js';
import { AppError, hasRole } from '../../../core/base/kernel/index.js';
import { type Door, isSafe } from '../../../core/contract/index.js';
import { Limits, SecurityEvents } from '../../../core/records/limits/index.js';
import { type SignedInActor, StaffSessions } from '../../../core/records/staff/index.js';
import { operationOf } from '../bound.js';
import { ANY_SITE, isForAnySite } from '../cross-origin.js';
import { sessionTokenOf } from '../session-cookie.js';
import { isOwnOrigin } from './own-origin.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Our language tag for this request, by `?lang=` and Accept-Language. */
    lang: string;
    actor: SignedInActor | undefined;
  }
}

/** Deny by default: a method without `@Does` is never served. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly ownOrigin: string;

  constructor(
    private readonly sessions: StaffSessions,
    private readonly limits: Limits,
    private readonly events: SecurityEvents,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.ownOrigin = new URL(config.publicUrl).origin;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const operation = operationOf(context);
    if (!operation || !opens(this.config.doors, operation.door)) throw new AppError('not_found');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (!operation.cache) reply.header('cache-control', 'no-store');
    if (isForAnySite(operation)) reply.headers(ANY_SITE);
    if (operation.door === 'staff' && !isSafe(operation)) this.checkOrigin(request);
    const { who } = operation;
    if (who === 'anybody' || who === 'receipt') return true;
    request.actor = await this.sessions.resolve(sessionTokenOf(request.cookies, this.config));
    if (!request.actor) throw new AppError('sign_in_required');
    if (request.actor.mustSecure && !operation.early) throw new AppError('second_step_required');
    if (who !== 'staff' && !hasRole(request.actor, ...who))
      throw this.refusal('forbidden', request);
    return true;
  }

  /** Against forged requests: what a browser sends with a cookie from another site's page names that site. */
  private checkOrigin(request: FastifyRequest): void {
    const site = request.headers['sec-fetch-site'];
    if (site && site !== 'same-origin' && site !== 'none')
      throw this.refusal('foreign_origin', request);
    const { origin, host } = request.headers;
    if (origin && !isOwnOrigin(origin, this.ownOrigin, host))
      throw this.refusal('foreign_origin', request);
  }

  private refusal(
    code: 'forbidden' | 'foreign_origin',
    { method, routeOptions, visitor, actor }: FastifyRequest,
  ): AppError {
    const route = `${method} ${routeOptions.url ?? ''}`;
    const source = this.limits.nameOf(visitor.source);
    this.events.note(code, { route, source, staff: actor?.id });
    return new AppError(code);
  }
}

/** A process may open only the residents' or only the staff's doors (ROLE). */
const opens = (doors: Config['doors'], door: Door): boolean =>
  doors === 'all' || door === 'service' || (doors === 'staff') === (door === 'staff');
