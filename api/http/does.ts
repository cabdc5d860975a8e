import {
  applyDecorators,
  Header,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type Type,
} from '@nestjs/common';
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
  readonly operation: Operation;
  readonly check: Type<FieldCheck> | undefined;
}
const BOUND = 'koebako:operation';

/** The operation that a method does; undefined where `@Does` was forgotten. */
export const boundTo = (method: object): Bound | undefined => Reflect.getMetadata(BOUND, method);

/**
 * Binds a method to an operation: its route, status and cache header. Does not compile for a method of another shape.
 * `check` is the use case that knows more about single fields than their form.
 */
export const Does =
  <O extends Operation>(operation: O, check?: Type<FieldCheck<InputOf<O>>>) =>
  <M extends Doing<O>>(
    target: object,
    name: string | symbol,
    method: TypedPropertyDescriptor<M>,
  ): void => {
    const { path, cache } = operation;
    applyDecorators(
      RequestMapping({ path, method: RequestMethod[operation.method] }),
      HttpCode(statusOf(operation)),
      SetMetadata(BOUND, { operation, check }),
      ...(cache
        ? [
            Header('cache-control', `public, max-age=${cache.seconds}`),
            Header('vary', 'accept-language'),
          ]
        : []),
    )(target, name, method);
  };
