import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import * as z from 'zod/mini';
import { PROBLEMS, type ProblemCode, problem } from '../../core/contract/index.js';
import { ENDPOINT, type EndpointSpec } from '../http/endpoint.js';

export interface DeclaredRoute {
  readonly method: string;
  /** As Fastify writes it: `/api/measures/:code`. */
  readonly path: string;
  readonly name: string;
  readonly spec: EndpointSpec | undefined;
}

const join = (...parts: string[]): string =>
  `/${parts
    .map((p) => p.replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
    .join('/')}`;

/** All routes of the controllers, with their declaration (undefined where one was forgotten). */
export const declaredRoutes = (controllers: readonly Type[]): DeclaredRoute[] =>
  controllers.flatMap((controller) => {
    const base = String(Reflect.getMetadata(PATH_METADATA, controller) ?? '');
    return Object.getOwnPropertyNames(controller.prototype).flatMap((name): DeclaredRoute[] => {
      if (name === 'constructor') return [];
      const handler = controller.prototype[name];
      const path =
        typeof handler === 'function' ? Reflect.getMetadata(PATH_METADATA, handler) : undefined;
      if (path === undefined) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler)] ?? 'GET';
      return [
        {
          method,
          path: join(base, String(path)),
          name,
          spec: Reflect.getMetadata(ENDPOINT, handler),
        },
      ];
    });
  });

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  }) as Json;
  return rest;
};

const parametersOf = (route: DeclaredRoute, spec: EndpointSpec): Json[] => {
  const path = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const query = Object.entries(spec.query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema:
      name === 'limit'
        ? { type: 'integer', minimum: 1, maximum: 100, default: 20 }
        : schemaOf(schema as z.ZodMiniType, 'input'),
  }));
  // Authorization is a security scheme in OpenAPI, never a header parameter.
  const headers = Object.entries(spec.headers ?? {})
    .filter(([name]) => name !== 'Authorization')
    .map(([name, description]) => ({
      name,
      in: 'header',
      required: false,
      description,
      schema: { type: 'string' },
    }));
  return [...path, ...query, ...headers];
};

const problems = (codes: readonly ProblemCode[]): Json => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes)
    byStatus.set(PROBLEMS[code][0], [...(byStatus.get(PROBLEMS[code][0]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: names.map((name) => `\`${name}\`: ${PROBLEMS[name][1]}`).join('; '),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            example: {
              type: `about:blank#${names[0]}`,
              title: PROBLEMS[names[0] as ProblemCode][1],
              status,
              code: names[0],
              errors: [],
            },
          },
        },
      },
    ]),
  );
};

const operation = (route: DeclaredRoute, spec: EndpointSpec): Json => {
  const status = String(spec.status ?? (spec.response ? 200 : 204));
  const content = spec.response && {
    'application/json': {
      schema: schemaOf(spec.response, 'output'),
      ...(spec.responseExample ? { example: spec.responseExample } : {}),
    },
  };
  return {
    operationId: `${route.method.toLowerCase()}${route.path.replace(/^\/api/, '').replace(/[^a-zA-Z]+(\w)/g, (_, c: string) => c.toUpperCase())}`,
    summary: spec.summary,
    tags: [spec.tag],
    ...(spec.access === 'public'
      ? { security: [] }
      : { security: [spec.access === 'receipt' ? { receipt: [] } : { session: [] }] }),
    parameters: parametersOf(route, spec),
    ...(spec.body
      ? {
          requestBody: {
            required: !spec.body.safeParse(undefined).success,
            content: {
              'application/json': {
                schema: schemaOf(spec.body, 'input'),
                ...(spec.bodyExample ? { example: spec.bodyExample } : {}),
              },
            },
          },
        }
      : {}),
    responses: {
      [status]: {
        description: spec.response ? 'Done' : 'Done; no body',
        ...(content ? { content } : {}),
      },
      ...problems([...(spec.errors ?? []), 'internal']),
    },
  };
};

/** The OpenAPI 3.1 description, built from what the routes declare: it cannot differ from what is served. */
export const openApiDocument = (controllers: readonly Type[], version: string): Json => {
  const paths: Record<string, Json> = {};
  for (const route of declaredRoutes(controllers)) {
    if (!route.spec) continue;
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, route.spec) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Koebako',
      version,
      description:
        "Residents' opinions and consultations on a city's plan. Errors are problem+json with all field errors at once; language by `?lang=` or Accept-Language.",
      license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
    },
    servers: [{ url: '/' }],
    tags: ['plan', 'submissions', 'opinions', 'staff', 'service'].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        receipt: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: '`Receipt <secret>`',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'koebako_session' },
      },
    },
  };
};
