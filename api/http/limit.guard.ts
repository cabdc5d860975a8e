import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Limits } from '../../core/records/limits/index.js';
import { operationOf } from './bound.js';

/** What an operation is limited as: counted before anything of a request is read, and slowed or refused where it is too much. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(private readonly limits: Limits) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const limited = operationOf(context)?.limited;
    if (!limited) return true;
    const { visitor } = context.switchToHttp().getRequest<FastifyRequest>();
    return this.limits.take(limited, visitor).then(() => true);
  }
}
