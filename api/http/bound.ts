import { type ExecutionContext, SetMetadata, type Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Operation } from '../../core/contract/index.js';
import type { FieldCheck } from './field-check.js';

/** What `@Does` leaves on a method, for guard, input and OpenAPI. */
interface Bound {
  readonly operations: readonly Operation[];
  readonly check: Type<FieldCheck> | undefined;
}
const BOUND = 'koebako:operation';

export const leave = (bound: Bound): ReturnType<typeof SetMetadata> => SetMetadata(BOUND, bound);

/** The operations that a method does; undefined where `@Does` was forgotten. */
export const boundTo = (method: object): Bound | undefined => Reflect.getMetadata(BOUND, method);

/** The one of a method's operations that a request asks for. */
export const operationOf = (context: ExecutionContext): Operation | undefined => {
  const operations = boundTo(context.getHandler())?.operations ?? [];
  // Fastify makes the route's description anew each time that it is asked for.
  if (operations.length < 2) return operations[0];
  const { url } = context.switchToHttp().getRequest<FastifyRequest>().routeOptions;
  return operations.find(({ path }) => path === url);
};
