import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type * as z from 'zod/mini';
import type { ProblemCode, Role } from '../../core/contract/index.js';

/** Who may call: everybody, the holder of a receipt and its secret, or signed-in staff (with one of the roles). */
export type Access = 'public' | 'receipt' | 'staff' | { readonly roles: readonly Role[] };

/** The one declaration of a route: its access, its shapes and its errors. Guard, pipe and OpenAPI all read it. */
export interface EndpointSpec {
  readonly summary: string;
  readonly access: Access;
  readonly tag: 'plan' | 'submissions' | 'opinions' | 'staff' | 'service';
  readonly status?: number;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniType;
  readonly bodyExample?: unknown;
  readonly response?: z.ZodMiniType;
  readonly responseExample?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly errors?: readonly ProblemCode[];
}

export const ENDPOINT = 'koebako:endpoint';

export const Endpoint = (spec: EndpointSpec): MethodDecorator =>
  applyDecorators(
    SetMetadata(ENDPOINT, spec),
    HttpCode(spec.status ?? (spec.response ? 200 : 204)),
  );
