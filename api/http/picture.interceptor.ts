import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { operationOf } from './bound.js';

/** A picture of somebody else's making is shown as a picture and as nothing else, and is kept by nobody on the way. */
const HEADERS = {
  'content-disposition': 'inline; filename="photo.jpg"',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
} as const;

/** Says of an answer that is a picture what it is. */
@Injectable()
export class SendPictures implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const media = operationOf(context)?.media;
    if (!media?.startsWith('image/')) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(() => reply.headers({ ...HEADERS, 'content-type': media })));
  }
}
