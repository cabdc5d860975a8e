import { type Operation, problem } from '../../core/contract/index.js';
import { describeOperation, type Json, schemaOf } from './openapi-operation.js';

/** The OpenAPI 3.1 description of what the operations declare. */
export const openApiDocument = (operations: readonly Operation[], version: string): Json => {
  const paths: Record<string, Json> = {};
  for (const op of operations) {
    const path = op.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [op.method.toLowerCase()]: describeOperation(op) };
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
    tags: [...new Set(operations.map(({ door }) => door))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      parameters: {
        Lang: {
          name: 'lang',
          in: 'query',
          required: false,
          description: 'The language of the answer; else by Accept-Language',
          schema: { type: 'string' },
        },
      },
      securitySchemes: {
        receipt: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description:
            '`Receipt <secret>`; words are percent-encoded, and then the address needs no number (`%20` in its place)',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'koebako_session' },
      },
    },
  };
};
