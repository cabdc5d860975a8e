import { randomUUID } from 'node:crypto';
import { AppError } from '../core/base/kernel/index.js';
import { LIMITS } from '../core/contract/index.js';

/** 1 to 200 visible ASCII characters; a sender without a key gets one of its own and no protection against a repeat. */
export const idempotencyKeyOf = (header: string | string[] | undefined): string => {
  if (header === undefined) return randomUUID();
  if (
    typeof header !== 'string' ||
    header.length > LIMITS.idempotencyKey ||
    !/^[\x21-\x7e]+$/.test(header)
  ) {
    throw new AppError('idempotency_key_invalid');
  }
  return header;
};
