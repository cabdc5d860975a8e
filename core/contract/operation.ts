import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.js';
import type { Role } from './role.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Which processes serve it (ROLE): `public` and `own-voice` belong to the residents' site, `service` stands open everywhere. */
export type Door = 'public' | 'own-voice' | 'staff' | 'service';

/** Who may call: everybody, the holder of a receipt and its secret, or signed-in staff (with one of the roles). */
export type Who = 'anybody' | 'receipt' | 'staff' | readonly Role[];

/** As what it is limited: what is sent to the city, answers to what it asks, what pages ask while somebody writes, what gives the city work by a press, photos on their way to a voice, times that are kept or waited for. */
export type LimitedAs = 'sends' | 'answers' | 'drafting' | 'wishes' | 'photos' | 'bookings';

/** The only declaration of a route. The API binds it, OpenAPI describes it, pages and tests are typed by it. */
export interface Operation {
  readonly method: Method;
  /** As `/api/measures/:code`. */
  readonly path: `/api/${string}`;
  readonly door: Door;
  readonly who: Who;
  /** Also for who is signed in and has yet to set up the second step that their work asks for. */
  readonly early?: true;
  /** One line of English for programmers. */
  readonly summary: string;
  readonly params?: z.ZodMiniObject;
  /** `?lang=` is understood by every operation and stands in none. */
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  /** Instead of JSON one file is sent, which the use case reads and judges itself; of so many bytes at most. */
  readonly upload?: { readonly media: string; readonly most: number };
  /** Of success; else 200, and 204 where there is no response. */
  readonly status?: number;
  readonly response?: z.ZodMiniType;
  /** What the answer is where it is no JSON: then the response is a text, or the bytes of a picture. */
  readonly media?: `text/${string}` | `image/${string}`;
  /** Instead of a response: each of the events that it sends as long as somebody listens. */
  readonly stream?: z.ZodMiniType;
  /** What the use case itself may refuse with; `problemsOf` adds what follows from the rest of the declaration. */
  readonly errors: readonly ProblemCode[];
  /**
   * How long anybody may keep the answer: until something public changes (see `readGeneration`), which is asked each time,
   * or for whole seconds. Without it nobody may.
   */
  readonly cache?: { readonly until: 'change' } | { readonly seconds: number };
  /** How often one sender may ask for it; without it as often as they like. */
  readonly limited?: LimitedAs;
  /** A body that is accepted. */
  readonly example?: unknown;
  /** Request headers with a meaning of their own: name and what it is for. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Gives its argument back, typed to the letter. */
// @__NO_SIDE_EFFECTS__
export const operation = <const O extends Operation>(declared: O): O => declared;

type Parsed<O, Part extends 'params' | 'query' | 'body'> = O extends {
  readonly [P in Part]: infer S extends z.ZodMiniType;
}
  ? { readonly [P in Part]: z.output<S> }
  : unknown;

/** What a handler gets: the parsed `params`, `query` and `body`, as far as they are declared. */
export type InputOf<O extends Operation> = Parsed<O, 'params'> &
  Parsed<O, 'query'> &
  Parsed<O, 'body'>;

/** What a success answers with; nothing where there is no response. */
export type OutputOf<O extends Operation> = O extends {
  readonly response: infer S extends z.ZodMiniType;
}
  ? z.output<S>
  : undefined;

export const statusOf = ({ status, response }: Operation): number =>
  status ?? (response ? 200 : 204);

export const isSafe = ({ method }: Operation): boolean => method === 'GET';

/** Every code that an operation may answer with. */
export const problemsOf = (op: Operation): ProblemCode[] => {
  const codes: ProblemCode[] = [...op.errors];
  if (op.query || op.body) codes.push('invalid');
  if (op.body) codes.push('bad_json', 'unsupported_media_type', 'too_large');
  if (op.upload) codes.push('unsupported_media_type', 'bad_json', 'too_large');
  if (op.limited || op.who === 'receipt') codes.push('slow_down');
  if (op.who === 'receipt') codes.push('receipt_unknown');
  else if (op.params) codes.push('not_found');
  if (op.who === 'staff' || typeof op.who === 'object') codes.push('sign_in_required');
  if (typeof op.who === 'object') codes.push('forbidden');
  if ((op.who === 'staff' || typeof op.who === 'object') && !op.early)
    codes.push('second_step_required');
  if (op.door === 'staff' && !isSafe(op)) codes.push('foreign_origin');
  codes.push('unavailable', 'internal');
  return [...new Set(codes)];
};
