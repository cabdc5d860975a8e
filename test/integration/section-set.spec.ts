import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SetSection } from '../../core/portals/setup/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { type Product, startProduct } from '../support/product.js';

/** Can a city say how its sections are reached? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

const query = (sql: string) => product.app.get(DataSource).query(sql);
const setting = () => product.app.get(SetSection);

describe('a section', () => {
  it('gets what is named and keeps the rest, and the log holds no address', async () => {
    await setting().set(OPERATOR, 'koho', { email: 'koho@city.example', phone: '0270-24-0000' });
    await setting().set(OPERATOR, 'koho', { department: '企画部' });
    expect(
      await query("select name, department, email, phone from sections where code = 'koho'"),
    ).toEqual([
      { name: '広報課', department: '企画部', email: 'koho@city.example', phone: '0270-24-0000' },
    ]);
    const lines = await query(
      "select detail from audit_log where verb = 'sections.set' order by id",
    );
    expect(lines.map(({ detail }: { detail: object }) => detail)).toEqual([
      { section: 'koho', set: ['email', 'phone'] },
      { section: 'koho', set: ['department'] },
    ]);
  });

  it('is listed while it has no mail address', async () => {
    expect(await setting().unreachable()).toContain('shimin');
    await setting().set(OPERATOR, 'shimin', { email: 'shimin@city.example' });
    expect(await setting().unreachable()).not.toContain('shimin');
    await setting().set(OPERATOR, 'shimin', { email: null });
    expect(await setting().unreachable()).toContain('shimin');
  });

  it('that nobody knows is refused, and nothing is written', async () => {
    await expect(setting().set(OPERATOR, 'no-such', { email: 'a@b.example' })).rejects.toThrow(
      'There is no section no-such',
    );
    expect(
      await query(
        "select 1 from audit_log where verb = 'sections.set' and detail->>'section' = 'no-such'",
      ),
    ).toEqual([]);
  });
});

it('those who sort voices get one address, and lose it again', async () => {
  await setting().set(OPERATOR, 'triage', { email: 'first@city.example' });
  await setting().set(OPERATOR, 'triage', { email: 'second@city.example' });
  expect(await query('select email from triage_address')).toEqual([
    { email: 'second@city.example' },
  ]);
  await setting().set(OPERATOR, 'triage', { email: null });
  expect(await query('select email from triage_address')).toEqual([{ email: null }]);
});
