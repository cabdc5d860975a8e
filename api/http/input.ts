import {
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type PipeTransform,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod/mini';
import { AppError, invalid } from '../../core/base/kernel/index.js';
import { type FieldError, type Operation, toFieldErrors } from '../../core/contract/index.js';
import { boundTo, operationOf } from './bound.js';
import { fieldNames, fineFields } from './field-check.js';

interface Asked {
  readonly method: object;
  readonly operation: Operation | undefined;
  readonly request: FastifyRequest;
}

const asked = createParamDecorator(
  (_: unknown, context: ExecutionContext): Asked => ({
    method: context.getHandler(),
    operation: operationOf(context),
    request: context.switchToHttp().getRequest(),
  }),
);

interface Read {
  readonly data: unknown;
  readonly errors: readonly FieldError[];
}
const read = (schema: z.ZodMiniType, value: unknown): Read => {
  const { success, data, error } = schema.safeParse(value);
  return { data, errors: success ? [] : toFieldErrors(error.issues as never) };
};

/** As the fields stand in the declaration: a page lists errors in this order. */
const inOrder = (errors: readonly FieldError[], order: readonly string[]): FieldError[] => {
  const place = ({ path }: FieldError) => order.indexOf(path.split('.')[0] ?? '');
  return [...errors].sort((a, b) => place(a) - place(b));
};

/** No text of the database holds this character: what has it in its name is not there. */
const namesNothing = (params: unknown): boolean =>
  Object.values(params ?? {}).some((one) => String(one).includes('\u0000'));

/** Reads a request by what its operation declares. Errors: `not_found` for a path, `invalid` with all field errors at once. */
@Injectable()
export class InputPipe implements PipeTransform<Asked, Promise<object>> {
  constructor(private readonly modules: ModuleRef) {}

  async transform({ method, operation, request }: Asked): Promise<object> {
    if (!operation) throw new AppError('not_found');
    const check = boundTo(method)?.check;
    // No body at all is one without any field: what is missing is then said by name.
    const { params, query, body = {} } = request;
    const given = { params, query, body };
    const input: Record<string, unknown> = {};
    const errors: FieldError[] = [];
    const fine: Record<string, unknown> = {};
    const order: string[] = [];
    for (const part of ['params', 'query', 'body'] as const) {
      const schema = operation[part];
      if (!schema) continue;
      const { data, errors: wrong } = read(schema, given[part]);
      if (part === 'params' && (wrong.length > 0 || namesNothing(given.params)))
        throw new AppError('not_found');
      input[part] = data;
      errors.push(...wrong);
      order.push(...fieldNames(schema));
      Object.assign(fine, wrong.length > 0 ? fineFields(schema, given[part], wrong) : data);
    }
    if (errors.length === 0) return input;
    if (check) {
      const asked = { operation, actor: request.actor };
      errors.push(...(await this.modules.get(check, { strict: false }).fieldErrors(fine, asked)));
    }
    throw invalid(...inOrder(errors, order));
  }
}

/** The parsed `{params, query, body}` of the operation that the method does. */
export const Input = (): ParameterDecorator => asked(InputPipe);
