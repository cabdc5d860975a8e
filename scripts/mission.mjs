import { checkNode, ensurePackages } from './setup/packages.mjs';
import { buildProduct } from './setup/product-build.mjs';

/** `npm run mission`: what of the whole product is there, by the browser journeys that ran green. */
checkNode();
await ensurePackages();
await buildProduct();
const { printMission } = await import('../dist/scripts/mission/print-mission.js');
printMission();
