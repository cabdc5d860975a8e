import type * as z from 'zod/mini';
import type { Method, Operation } from './operation.js';

type Given<O, Part extends 'params' | 'query' | 'body'> = O extends {
  readonly [P in Part]: infer S extends z.ZodMiniType;
}
  ? Partial<z.input<S>> extends z.input<S>
    ? { readonly [P in Part]?: z.input<S> }
    : { readonly [P in Part]: z.input<S> }
  : unknown;

/** The secret of a receipt, for what only its holder may do. It never stands in an address. */
type Secret<O> = O extends { readonly who: 'receipt' } ? { readonly secret: string } : unknown;

type Headed<O> = O extends { readonly headers: infer H }
  ? { readonly headers?: { readonly [Name in keyof H as Lowercase<Name & string>]?: string } }
  : unknown;

/** What one gives to ask for an operation: `params`, `query`, `body`, `secret` and `headers`, as far as they are declared. */
export type AskOf<O extends Operation> = Given<O, 'params'> &
  Given<O, 'query'> &
  Given<O, 'body'> &
  Secret<O> &
  Headed<O>;

/** As arguments: left out where nothing has to be given. */
export type AskWith<O extends Operation> =
  Partial<AskOf<O>> extends AskOf<O> ? [ask?: AskOf<O>] : [ask: AskOf<O>];

/** An address has no segment of these forms; a space stands for them, and names nothing either. */
const segment = (value: unknown): string =>
  /^\.{0,2}$/.test(String(value)) ? '%20' : encodeURIComponent(String(value));

/** The address of an operation. What is missing or empty is left out of the query. */
export const pathOf = (
  { path }: Pick<Operation, 'path'>,
  { params = {}, query = {} }: { readonly params?: object; readonly query?: object } = {},
): string => {
  const values: Readonly<Record<string, unknown>> = { ...params };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => segment(values[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  return search.size ? `${filled}?${search}` : filled;
};

/** Whether an address without its query is one of the operation's. */
export const isPathOf = ({ path }: Pick<Operation, 'path'>, address: string): boolean => {
  const asked = address.split('/');
  const own = path.split('/');
  return (
    own.length === asked.length && own.every((part, i) => part.startsWith(':') || part === asked[i])
  );
};

/** What may be asked twice and is done once: a reading, and what carries the key by which its operation knows it again. */
export const isDoneOnce = (
  { method, headers: declared = {} }: Pick<Operation, 'method' | 'headers'>,
  headers: object,
): boolean => method === 'GET' || ('Idempotency-Key' in declared && 'idempotency-key' in headers);

export interface AskedRequest {
  readonly method: Method;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; undefined where nothing is sent. */
  readonly body: string | undefined;
}

/** The HTTP request by which an operation is asked for. */
export const requestOf = <O extends Operation>(op: O, ...[ask]: AskWith<O>): AskedRequest => {
  const { params, query, body, secret, headers } = (ask ?? {}) as {
    readonly params?: object;
    readonly query?: object;
    readonly body?: unknown;
    readonly secret?: string;
    readonly headers?: Readonly<Record<string, string>>;
  };
  return {
    method: op.method,
    path: pathOf(op, { params, query }),
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(secret === undefined ? {} : { authorization: `Receipt ${encodeURIComponent(secret)}` }),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
};
