import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApi } from '../../api/create-api.js';
import { LockStaff } from '../../core/portals/setup/index.js';
import { KeyWitness } from '../../core/records/secret-key/index.js';
import { OPERATOR } from '../../scripts/core-context.js';
import { PASSWORD, type Product, startProduct } from '../support/product.js';

/** Is somebody who leaves out at once, and does a database know its key? */
let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.close());

describe('an account that is shut', () => {
  it('has no session any more, lets nobody in, and is listed as shut', async () => {
    const who = await product.signIn('leaver', ['clerk'], ['shuno']);
    const me = () => product.call('GET', '/api/staff/me', { headers: who });
    expect((await me()).status).toBe(200);
    const staff = product.app.get(LockStaff);
    expect(await staff.lock(OPERATOR, 'Leaver')).toBe(true);
    expect((await me()).status).toBe(401);
    const body = { login: 'leaver', password: PASSWORD };
    expect((await product.call('POST', '/api/staff/session', { body })).status).toBe(401);
    expect(await staff.list()).toMatchObject([
      { login: 'leaver', active: false, sections: ['shuno'], sessions: 0 },
    ]);
    expect(await staff.lock(OPERATOR, 'leaver')).toBe(false);
  });

  it('comes back by a new password only, without its old sessions', async () => {
    const before = await product.signIn('returning', ['counsellor'], ['jinken']);
    await product.app.get(LockStaff).lock(OPERATOR, 'returning');
    const after = await product.signIn('returning', ['counsellor'], ['jinken']);
    const me = (headers: { cookie: string }) => product.call('GET', '/api/staff/me', { headers });
    expect((await me(before)).status).toBe(401);
    expect((await me(after)).status).toBe(200);
  });
});

it('refuses another key than the one that a database was used with', async () => {
  await product.app.get(KeyWitness).check();
  await product.app.get(KeyWitness).check();
  const secretKeyFile = `${product.config.dataDir}/another.key`;
  const other = await createApi({ ...product.config, secretKeyFile });
  await expect(other.get(KeyWitness).check()).rejects.toThrow(/another key.*backup/);
  await other.close();
});
