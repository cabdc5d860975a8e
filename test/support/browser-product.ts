import { createTestDatabase } from './database.js';
import { startWholeProduct, type WholeProduct } from './whole-product.js';

/**
 * The products of the browser tests: the newcomer's one process with the demonstration's town, but on PostgreSQL, which
 * answers in a fifth of the embedded database's time. (`machine-dies` and `way-back` are on that one.)
 * One for each worker of jest: signing in ends the earlier visit of the same person.
 */
export const startBrowserProducts = async (count: number): Promise<readonly WholeProduct[]> =>
  Promise.all(Array.from({ length: count }, startOne));

const startOne = async (): Promise<WholeProduct> => {
  const database = await createTestDatabase('nothing');
  const product = await startWholeProduct(
    { TEST_PRODUCT_DATABASE: database.url },
    'dist/test/support/serve-on-postgres.js',
  );
  return {
    ...product,
    operator: { ...product.operator, DATABASE_URL: database.url },
    stop: async () => {
      const end = await product.stop();
      await database.drop();
      return end;
    },
  };
};
