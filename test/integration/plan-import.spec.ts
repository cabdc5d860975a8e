import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Plan } from '../../core/contract/index.js';
import { loadPlanFile } from '../../core/infra/city-data.js';
import { readCity } from '../../core/infra/read-city.js';
import { ImportPlan } from '../../core/portals/setup/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { loadPlan } from '../../scripts/load-plan.js';
import { type Product, startProduct } from '../support/product.js';

/** Does a plan come into an empty house whole, and change nothing the second time? */
let product: Product;
const file = loadPlanFile(readCity());
const tree = async (): Promise<Plan> => (await product.call<Plan>('GET', '/api/plan?lang=ja')).body;

beforeAll(async () => {
  product = await startProduct({}, 'schema');
});
afterAll(() => product.close());

describe('importing a plan', () => {
  it('brings plan, sections and desks into a database that has none', async () => {
    expect((await product.call('GET', '/api/plan')).status).toBe(404);
    const { written, sectionsAdded } = await loadPlan(product.app, OPERATOR);
    expect(written).toBe(true);
    expect(sectionsAdded).toBeGreaterThan(0);
    const { fields } = await tree();
    expect(fields.flatMap((f) => f.chapters).map((c) => c.code)).toEqual(
      file.chapters.map((c) => c.id),
    );
  });

  it('the same again changes nothing', async () => {
    const { changes, written, sectionsAdded } = await loadPlan(product.app, OPERATOR);
    expect({ changes, written, sectionsAdded }).toEqual({
      changes: [],
      written: false,
      sectionsAdded: 0,
    });
  });

  it('tells in a dry run what would change, and changes nothing', async () => {
    const before = await tree();
    const changed = structuredClone(file);
    const first = changed.chapters[0]?.measures[0];
    if (first) first.title = '協働まちづくり';
    const { changes, written } = await product.app
      .get(ImportPlan)
      .import(OPERATOR, { file: changed, texts: {}, dryRun: true });
    expect(written).toBe(false);
    expect(changes.filter((c) => c.what === 'node')).toEqual([
      { what: 'node', code: '5-1-1', change: 'changed', fields: ['title'] },
    ]);
    expect(await tree()).toEqual(before);
  });
});
