import * as z from 'zod/mini';
import {
  type Operation,
  PROBLEMS,
  type ProblemCode,
  problemOf,
  problemsOf,
  statusOf,
} from '../../core/contract/index.js';

export type Json = Record<string, unknown>;

export const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
  }) as Json;
  return rest;
};

const parametersOf = ({ path, query, headers = {} }: Operation): Json[] => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema:
      name === 'limit'
        ? { type: 'integer', minimum: 1, maximum: 100, default: 20 }
        : schemaOf(schema as z.ZodMiniType, 'input'),
  })),
  { $ref: '#/components/parameters/Lang' },
  ...Object.entries(headers).map(([name, description]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string' },
  })),
];

/** One response for each status that the codes have. */
const problemResponses = (codes: readonly ProblemCode[]): Json => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const [status] = PROBLEMS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: names.map((name) => `\`${name}\`: ${PROBLEMS[name][1]}`).join('; '),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(names.map((name) => [name, { value: problemOf(name) }])),
          },
        },
      },
    ]),
  );
};

const securityOf = ({ who }: Operation): Json[] => {
  if (who === 'anybody') return [];
  return who === 'receipt' ? [{ receipt: [] }] : [{ session: [] }];
};

const nameOf = ({ method, path }: Operation): string =>
  method.toLowerCase() +
  path.replace(/^\/api/, '').replace(/[^a-zA-Z]+(\w)/g, (_, c: string) => c.toUpperCase());

/** One operation in OpenAPI's words. */
export const describeOperation = (op: Operation): Json => ({
  operationId: nameOf(op),
  summary: op.summary,
  // Tags group the description for readers; nothing is decided by them.
  tags: [op.door],
  security: securityOf(op),
  parameters: parametersOf(op),
  ...(op.upload
    ? {
        requestBody: {
          required: true,
          content: { [op.upload.media]: { schema: { type: 'string', format: 'binary' } } },
        },
      }
    : {}),
  ...(op.body
    ? {
        requestBody: {
          required: true,
          content: {
            'application/json': { schema: schemaOf(op.body, 'input'), example: op.example },
          },
        },
      }
    : {}),
  responses: {
    [statusOf(op)]: {
      description: op.stream ? 'Events' : op.response ? 'Done' : 'Done; no body',
      ...(op.response
        ? {
            content: {
              [op.media ?? 'application/json']: {
                schema: op.media?.startsWith('image/')
                  ? { type: 'string', format: 'binary' }
                  : schemaOf(op.response, 'output'),
              },
            },
          }
        : {}),
      ...(op.stream
        ? { content: { 'text/event-stream': { schema: schemaOf(op.stream, 'output') } } }
        : {}),
    },
    ...(op.cache ? { 304: { description: 'As it was: the reader has it (If-None-Match)' } } : {}),
    ...problemResponses(problemsOf(op)),
  },
});
