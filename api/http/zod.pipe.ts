import type { PipeTransform } from '@nestjs/common';
import type * as z from 'zod/mini';
import { invalid } from '../../core/base/kernel/index.js';
import { toFieldErrors } from '../../core/contract/index.js';

/** Checks one part of a request against its contract and answers with all field errors at once. */
export class ZodPipe<T extends z.ZodMiniType> implements PipeTransform<unknown, z.output<T>> {
  constructor(private readonly schema: T) {}

  transform(value: unknown): z.output<T> {
    const parsed = this.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    throw invalid(...toFieldErrors(parsed.error.issues as never));
  }
}
