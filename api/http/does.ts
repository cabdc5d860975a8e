import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  type InputOf,
  type Operation,
  type OutputOf,
  statusOf,
} from '../../core/contract/index.js';
import type { FieldCheck } from './field-check.js';

type Answer<O extends Operation> = O extends { readonly response: object }
  ? OutputOf<O> | Promise<OutputOf<O>>
  : Promise<void>;

/** A method that may do an operation: it takes the operation's input first, where there is one, and gives its output. */
type Doing<O extends Operation> = O extends
  | { readonly params: object }
  | { readonly query: object }
  | { readonly body: object }
  ? (input: InputOf<O>, ...more: never[]) => Answer<O>
  : (...more: never[]) => Answer<O>;

/** What `@Does` leaves on a method, for guard, input and OpenAPI. */
interface Bound {
  readonly operations: readonly Operation[];
  readonly check: Type<FieldCheck> | undefined;
}
const BOUND = 'koebako:operation';

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

const bind = (
  [first, ...others]: readonly [Operation, ...Operation[]],
  check?: Type<FieldCheck>,
) => {
  const operations = [first, ...others];
  return applyDecorators(
    RequestMapping({
      path: operations.map(({ path }) => path),
      method: RequestMethod[first.method],
    }),
    HttpCode(statusOf(first)),
    SetMetadata(BOUND, { operations, check }),
  );
};

/**
 * Binds a method to an operation: its route and status. Does not compile for a method of another shape.
 * `check` is the use case that knows more about single fields than their form.
 */
export const Does =
  <O extends Operation>(operation: O, check?: Type<FieldCheck<InputOf<O>>>) =>
  <M extends Doing<O>>(
    target: object,
    name: string | symbol,
    method: TypedPropertyDescriptor<M>,
  ): void =>
    bind([operation], check)(target, name, method);

/** Binds a method to operations that differ in address and body only: it is told by `@Which()` which of them is asked for. */
export const DoesEach = (
  operations: readonly [Operation, ...Operation[]],
  check?: Type<FieldCheck>,
): MethodDecorator => bind(operations, check);

/** The operation that was asked for, where a method does several. */
export const Which = createParamDecorator((_: unknown, context: ExecutionContext) =>
  operationOf(context),
);
