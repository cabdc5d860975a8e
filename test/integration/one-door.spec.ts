import { describe, expect, it } from '@jest/globals';
import { startProduct } from '../support/product.js';

/** Does a process that serves one kind of people know nothing of the others' addresses? */
describe('a process for one kind of people', () => {
  it.each([
    ['public', ['/api/plan', '/api/submissions/x', '/api/site'], ['/api/staff/me']],
    ['staff', ['/api/staff/me', '/api/site'], ['/api/plan', '/api/submissions/x']],
  ])('ROLE=%s opens %s and not %s', async (role, open, shut) => {
    const half = await startProduct({ ROLE: role });
    const codeAt = async (path: string) =>
      (await half.call<{ code?: string }>('GET', path)).body.code;
    try {
      for (const path of open) expect([path, await codeAt(path)]).not.toContain('not_found');
      for (const path of shut) expect([path, await codeAt(path)]).toContain('not_found');
    } finally {
      await half.close();
    }
  });
});
