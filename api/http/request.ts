import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../../core/base/kernel/index.js';
import type { SignedInActor } from '../../core/records/staff/index.js';

const requestOf = (context: ExecutionContext): FastifyRequest =>
  context.switchToHttp().getRequest();

/** The reader's language, one of the registry's tags. */
export const Lang = createParamDecorator(
  (_: unknown, context: ExecutionContext): string => requestOf(context).lang,
);

/** The signed-in staff member; only on routes whose access asks for one. */
export const Staff = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedInActor => {
    const { actor } = requestOf(context);
    if (!actor) throw new AppError('sign_in_required');
    return actor;
  },
);

/** Words of other alphabets come percent-encoded, because a header carries none. What is encoded wrongly fits no voice. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The secret of `Authorization: Receipt <secret>`; empty where none was sent, which fits no voice. */
export const secretOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string => {
  const header = headers.authorization ?? '';
  return /^receipt\s+/i.test(header) ? decoded(header.replace(/^receipt\s+/i, '')) : '';
};

export const ReceiptSecret = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  secretOf(requestOf(context)),
);
