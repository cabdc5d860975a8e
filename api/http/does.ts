import {
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  RequestMapping,
  RequestMethod,
  type Type,
  UseInterceptors,
} from '@nestjs/common';
import {
  type InputOf,
  type Operation,
  type OutputOf,
  statusOf,
} from '../../core/contract/index.js';
import { leave, operationOf } from './bound.js';
import { CountTries } from './count-tries.interceptor.js';
import type { FieldCheck } from './field-check.js';
import { KeptReads } from './kept-reads.interceptor.js';
import { SendPictures } from './picture.interceptor.js';

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

/** What stands around a method: only where an operation of it asks for that, since each costs every request something. */
const around = (operations: readonly Operation[]) => [
  ...(operations.some(({ who }) => who === 'receipt') ? [CountTries] : []),
  ...(operations.some(({ cache }) => cache) ? [KeptReads] : []),
  ...(operations.some(({ media }) => media?.startsWith('image/')) ? [SendPictures] : []),
];

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
    leave({ operations, check }),
    UseInterceptors(...around(operations)),
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
