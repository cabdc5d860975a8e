import { checkNode, ensurePackages } from './setup/packages.mjs';
import { buildProduct } from './setup/product-build.mjs';
import { say } from './setup/run.mjs';

/** `npm run build`: the same step that `npm start` takes. `--force` builds even if nothing changed. */
try {
  checkNode();
  await ensurePackages();
  await buildProduct({ force: process.argv.includes('--force') });
  say('The build is up to date.');
} catch (error) {
  console.error(`\n${error.name === 'PlainError' ? error.message : error.stack}`);
  process.exitCode = 1;
}
