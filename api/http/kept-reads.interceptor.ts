import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest, onSendHookHandler } from 'fastify';
import { lastValueFrom, type Observable, of } from 'rxjs';
import { Clock } from '../../core/base/kernel/index.js';
import { KeptResponse, type Outgoing, ResponseMemory } from '../../core/base/responses/index.js';
import type { Operation } from '../../core/contract/index.js';
import { PublicGeneration } from '../../core/records/public-generation/index.js';
import { operationOf } from './bound.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What answers it instead of what its method gave. */
    kept: KeptResponse | undefined;
  }
}

/** A plan in eleven languages and some thousand pages of opinions. */
const MAX_BYTES = 32_000_000;
/** Milliseconds: some answers tell who is responsible today, or what is new. */
const MAX_AGE = 60_000;

const headersOf = (cache: NonNullable<Operation['cache']>, media = 'application/json') => ({
  'content-type': `${media}; charset=utf-8`,
  // What changes is kept by whoever wants it, and asked for again each time: "unchanged" is a short answer.
  'cache-control': 'until' in cache ? 'public, no-cache' : `public, max-age=${cache.seconds}`,
  vary: 'accept-language',
});

/** Sends what is kept in the place of what the method gave. */
export const sendKept: onSendHookHandler = (
  { kept, headers }: FastifyRequest,
  reply: FastifyReply,
  payload,
  done,
) => {
  // Without a promise: all other answers come by here too.
  if (!kept || reply.statusCode !== 200) return done(null, payload);
  const asked = {
    acceptEncoding: headers['accept-encoding'],
    ifNoneMatch: headers['if-none-match'],
  };
  const send = (answer: Outgoing) => {
    reply.code(answer.status).headers(answer.headers);
    done(null, answer.body ?? null);
  };
  const answer = kept.answer(asked);
  if ('status' in answer) send(answer);
  else answer.then(send, done);
};

/** Public reads out of memory, as bytes, as long as nothing that is public has changed. */
@Injectable()
export class KeptReads implements NestInterceptor {
  private readonly memory: ResponseMemory;

  constructor(
    private readonly generation: PublicGeneration,
    clock: Clock,
  ) {
    const now = () => clock.now().getTime();
    this.memory = new ResponseMemory({ maxBytes: MAX_BYTES, maxAge: MAX_AGE, now });
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { cache, media } = operationOf(context) ?? {};
    if (!cache) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const generation = await this.generation.current();
    request.kept = await this.memory.get(generation, `${request.lang} ${request.url}`, async () => {
      const given: unknown = await lastValueFrom(next.handle());
      const body = media ? String(given) : JSON.stringify(given);
      return new KeptResponse(Buffer.from(body), headersOf(cache, media));
    });
    return of('');
  }
}
