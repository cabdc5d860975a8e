/** The demonstration as `serve.ts` starts it, on a database of the tests' PostgreSQL: the product itself allows that nowhere. */
import '../../web/server/production.js';
import { loadConfig } from '../../core/base/config/index.js';
import { serveProduct } from '../../scripts/serve/serve-product.js';

await serveProduct({ ...loadConfig(), databaseUrl: process.env.TEST_PRODUCT_DATABASE });
