import { startBrowserProducts } from '../../dist/test/support/browser-product.js';

/** Jest's global set-up of the browser tests: starts the products once, as starting costs more than most journeys. */
export default async function startSharedProducts({ maxWorkers }) {
  const products = await startBrowserProducts(maxWorkers);
  process.env.TEST_PRODUCT_URLS = products.map(({ url }) => url).join(' ');
  process.env.TEST_PRODUCT_OPERATORS = JSON.stringify(products.map(({ operator }) => operator));
  // Jest hands nothing from set-up to tear-down but the globals that both see.
  globalThis.stopSharedProducts = () => Promise.all(products.map(({ stop }) => stop()));
}
