import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { AppError } from '../../core/base/kernel/index.js';
import { isPhrase } from '../../core/language/phrases/index.js';
import { Limits, SecurityEvents } from '../../core/records/limits/index.js';
import { secretOf } from './request.js';

/** Tries of receipts that do not fit, counted before anything of a request is read. */
@Injectable()
export class CountTries implements NestInterceptor {
  constructor(
    private readonly limits: Limits,
    private readonly events: SecurityEvents,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { visitor } = request;
    // Counted as wrong until it is known to be right, so that many tries at once are many tries.
    const tried = await this.limits.take(
      isPhrase(secretOf(request)) ? 'wrongPhrases' : 'wrongReceipts',
      visitor,
    );
    return next.handle().pipe(
      tap({
        next: () => tried.giveBack(),
        error: (error: unknown) => {
          if (!(error instanceof AppError) || error.code !== 'receipt_unknown')
            return tried.giveBack();
          this.events.note('receipt_wrong', { source: this.limits.nameOf(visitor.source) });
        },
      }),
    );
  }
}
