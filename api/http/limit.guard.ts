import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Limits } from '../../core/records/limits/index.js';
import { operationOf } from './bound.js';

/** What an operation is limited as: counted before anything of a request is read, and slowed or refused where it is too much. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(private readonly limits: Limits) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const limited = operationOf(context)?.limited;
    if (limited)
      await this.limits.take(limited, context.switchToHttp().getRequest<FastifyRequest>().visitor);
    return true;
  }
}
