import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { OPERATIONS, type Operation, pathOf } from '../../core/contract/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Is every door declared, described, and shut to those it is not for? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

/** Other programs rely on these (they may gain company, never go); what is promised and still to come is not among them. */
const PROMISED = `
GET /api/events
GET /api/health/live
GET /api/health/ready
GET /api/locales
GET /api/measures
GET /api/measures/{code}
GET /api/openapi.json
GET /api/opinions
GET /api/opinions/{id}
GET /api/plan
GET /api/staff/inbox
GET /api/staff/me
GET /api/staff/submissions/{id}
GET /api/submissions/{receipt}
POST /api/measures/suggest
POST /api/staff/session
POST /api/staff/submissions/{id}/answer
POST /api/staff/submissions/{id}/approve
POST /api/staff/submissions/{id}/assign
POST /api/staff/submissions/{id}/close
POST /api/staff/submissions/{id}/correct
POST /api/staff/submissions/{id}/decline
POST /api/staff/submissions/{id}/draft
POST /api/staff/submissions/{id}/message
POST /api/staff/submissions/{id}/publish
POST /api/staff/submissions/{id}/pull-back
POST /api/staff/submissions/{id}/reassign
POST /api/staff/submissions/{id}/recall
POST /api/staff/submissions/{id}/release
POST /api/staff/submissions/{id}/reopen
POST /api/staff/submissions/{id}/retract
POST /api/staff/submissions/{id}/return
POST /api/staff/submissions/{id}/submit
POST /api/submissions
POST /api/submissions/{receipt}/messages
POST /api/submissions/{receipt}/not-understood
POST /api/submissions/{receipt}/seen
POST /api/submissions/{receipt}/solved
POST /api/submissions/{receipt}/withdraw
PATCH /api/submissions/{receipt}
DELETE /api/staff/session
`
  .trim()
  .split('\n');

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

const described = async (): Promise<string[]> => {
  const { body } = await product.call<Document>('GET', '/api/openapi.json');
  return Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
};

const anywhere = (op: Operation): string =>
  pathOf(op, {
    params: { id: '01900000-0000-7000-8000-000000000000', code: 'x', receipt: 'x' },
  });

describe('what is served', () => {
  it('is what the description says, each way and no more', async () => {
    const served = product.served
      .filter((route) => !/^(HEAD|OPTIONS) /.test(route))
      .map((route) => route.replace(/:(\w+)/g, '{$1}'));
    expect(served.length).toBeGreaterThan(20);
    expect([...served].sort()).toEqual((await described()).sort());
  });

  it('keeps what was promised to other programs', async () => {
    expect(await described()).toEqual(expect.arrayContaining(PROMISED));
  });

  it.each(OPERATIONS.map((op) => [op.method, op.path, op] as const))(
    '%s %s answers itself, not the router for it',
    async (_method, _path, op) => {
      const fastify = product.app.getHttpAdapter().getInstance();
      const found = fastify.findRoute({ method: op.method, url: op.path });
      expect(found).not.toBeNull();
      expect((await product.call(op.method, anywhere(op), { body: {} })).status).not.toBe(405);
    },
  );
});

describe('a door for staff', () => {
  const shut = OPERATIONS.filter(({ who }) => who === 'staff' || typeof who === 'object');

  it.each(shut.map((op) => [op.method, op.path, op] as const))(
    '%s %s is shut without a session',
    async (method, _path, op) => {
      expect(await product.call(method, anywhere(op))).toMatchObject({ status: 401 });
    },
  );

  const changing = OPERATIONS.filter(({ door, method }) => door === 'staff' && method !== 'GET');
  it.each(changing.map((op) => [op.method, op.path, op] as const))(
    '%s %s refuses what another site sends',
    async (method, _path, op) => {
      expect(
        await product.call(method, anywhere(op), { headers: { origin: 'https://other.example' } }),
      ).toMatchObject({ status: 403, body: { code: 'foreign_origin' } });
    },
  );
});

it.each(
  OPERATIONS.filter(({ path, who }) => path.includes(':') && who === 'anybody').map(
    (op) => [op.method, op.path] as const,
  ),
)('%s %s finds nothing by a name that no database can hold', async (method, path) => {
  const answer = await product.call(method, path.replace(/:\w+/g, 'a%00b'), { body: {} });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
});

it('an address that cannot be read is a problem with a code too', async () => {
  const answer = await product.call('GET', '/api/opinions/%ff');
  expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
});

it('the OpenAPI document is valid 3.1', async () => {
  const { body } = await product.call<Document>('GET', '/api/openapi.json');
  const { valid, errors } = await new Validator().validate(structuredClone(body) as never);
  expect(errors ?? []).toEqual([]);
  expect([valid, body.openapi]).toEqual([true, '3.1.0']);
});

describe('what may be kept', () => {
  it('says for how long and by what it differs', async () => {
    const { headers } = await product.call('GET', '/api/topics');
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=60',
      vary: 'accept-language, accept-encoding',
    });
  });

  it.each(['/api/plan', '/api/measures', '/api/opinions', '/api/opinion-counts'])(
    '%s is asked for each time: what is taken back leaves at once',
    async (path) => {
      expect((await product.call('GET', path)).headers['cache-control']).toBe('public, no-cache');
    },
  );

  it.each([
    '/api/search?q=x',
    '/api/generation',
    '/api/staff/me',
    '/api/submissions/x',
    '/api/nowhere',
  ])('%s is kept by nobody', async (path) => {
    expect((await product.call('GET', path)).headers['cache-control']).toBe('no-store');
  });
});
