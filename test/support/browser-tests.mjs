import { startWholeProduct } from '../../dist/test/support/whole-product.js';

/** Jest's global set-up of the browser tests: starts the product once, as starting costs more than most journeys. */
export default async function startSharedProduct() {
  const product = await startWholeProduct();
  process.env.TEST_PRODUCT_URL = product.url;
  // Jest hands nothing from set-up to tear-down but the globals that both see.
  globalThis.stopSharedProduct = product.stop;
}
