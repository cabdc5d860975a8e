import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { CONTROLLERS } from '../../api/api.module.js';
import { declaredRoutes } from '../../api/openapi/document.js';
import { type Product, startProduct } from '../support/product.js';

/** Is every door declared, described, and shut to those it is not for? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const routes = declaredRoutes(CONTROLLERS);
const forStaff = routes.filter(
  (r) => r.spec && r.spec.access !== 'public' && r.spec.access !== 'receipt',
);
const concrete = (path: string): string =>
  path.replace(':id', '01900000-0000-7000-8000-000000000000').replace(/:\w+/g, 'x');

describe('every route', () => {
  it('declares its access', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((r) => !r.spec?.access).map((r) => `${r.method} ${r.path}`)).toEqual([]);
  });

  it('that Fastify serves is one of them', () => {
    const served = product.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
    const count = (served.match(/\((GET|POST|PUT|DELETE|PATCH)/g) ?? []).length;
    expect(count).toBe(new Set(routes.map((r) => r.path)).size);
  });

  it.each(forStaff.map((r) => [r.method, r.path] as const))(
    '%s %s is shut without a session',
    async (method, path) => {
      expect(await product.call(method as 'GET', concrete(path))).toMatchObject({ status: 401 });
    },
  );
});

it('an address that cannot be read is a problem with a code too', async () => {
  const answer = await product.call('GET', '/api/opinions/%ff');
  expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
});

describe('the OpenAPI document', () => {
  it('is valid 3.1 and describes every route', async () => {
    const { body } = await product.call<
      Record<string, unknown> & { paths: Record<string, object>; openapi: string }
    >('GET', '/api/openapi.json');
    const { valid, errors } = await new Validator().validate(structuredClone(body));
    expect(errors ?? []).toEqual([]);
    expect([valid, body.openapi]).toEqual([true, '3.1.0']);
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((m) => `${m.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      routes.map((r) => `${r.method} ${r.path.replace(/:(\w+)/g, '{$1}')}`).sort(),
    );
  });
});

describe('a process for one kind of people', () => {
  it.each([
    ['public', '/api/plan', '/api/staff/me'],
    ['staff', '/api/staff/me', '/api/plan'],
  ])('ROLE=%s opens %s and not %s', async (role, open, shut) => {
    const half = await startProduct({ ROLE: role });
    try {
      expect((await half.call('GET', open)).status).not.toBe(404);
      expect((await half.call('GET', shut)).status).toBe(404);
    } finally {
      await half.close();
    }
  });
});
